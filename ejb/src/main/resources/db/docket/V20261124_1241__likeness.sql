create table xinfang.petition_likeness (
  petition_id uuid primary key references xinfang.petition on delete cascade,
  keys        bigint[] not null,
  sketch      bytea
);
create index petition_likeness_keys on xinfang.petition_likeness using gin (keys);
comment on table xinfang.petition_likeness is '查找可能重复件的索引;受限件没有';
comment on column xinfang.petition_likeness.petition_id is '信访件';
comment on column xinfang.petition_likeness.keys is '键:内容片段、证件号码、电话、姓名的盲索引,各含属地县区';
comment on column xinfang.petition_likeness.sketch is '内容的 64 个最小散列值,不能还原内容';

grant select, insert, update, delete on xinfang.petition_likeness to xinfang_app;
