alter table xinfang.petition_unit drop constraint petition_unit_relation_check;
alter table xinfang.petition_unit add constraint petition_unit_relation_check
  check (relation in ('REGISTRAR', 'HOLDER', 'REFERRER', 'LEAD'));
comment on column xinfang.petition_unit.relation is '关系:登记、承办(含曾承办)、转送交办、承办所并入的件';

create table xinfang.petition_link (
  petition_id uuid not null references xinfang.petition on delete cascade,
  other_id    text not null,
  kind        text not null check (kind in ('REPEAT', 'SAME_LETTER', 'RELATED')),
  noted_on    date not null,
  supervise   boolean not null,
  primary key (petition_id, other_id, kind)
);
comment on table xinfang.petition_link is '并入本件、与本件关联的信访件';
comment on column xinfang.petition_link.petition_id is '信访件';
comment on column xinfang.petition_link.other_id is '并入或关联的另一件';
comment on column xinfang.petition_link.kind is '重复件、同一信件或关联件';
comment on column xinfang.petition_link.noted_on is '记入日期';
comment on column xinfang.petition_link.supervise is '因本件逾期未答复而再次信访,应当督办';

grant select, insert, update, delete on xinfang.petition_link to xinfang_app;
