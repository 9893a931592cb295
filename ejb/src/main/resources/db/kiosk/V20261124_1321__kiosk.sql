create table xinfang.kiosk_number (
  number text primary key,
  tries  int not null,
  since  timestamptz not null
);
create index kiosk_number_since on xinfang.kiosk_number (since);
comment on table xinfang.kiosk_number is '自助查询:按编号连续输错的次数;一天后删除';
comment on column xinfang.kiosk_number.number is '输入的编号,不论有无此件';
comment on column xinfang.kiosk_number.tries is '连续输错次数,到 5 锁定';
comment on column xinfang.kiosk_number.since is '最近一次输错的时间,锁定后不变';

create table xinfang.kiosk_address (
  address text primary key,
  tries   int not null,
  since   timestamptz not null
);
create index kiosk_address_since on xinfang.kiosk_address (since);
comment on table xinfang.kiosk_address is '自助查询:按来源地址的次数,用于限制频率;一天后删除';
comment on column xinfang.kiosk_address.address is '来源地址';
comment on column xinfang.kiosk_address.tries is '本时段内的查询次数';
comment on column xinfang.kiosk_address.since is '本时段的起始时间';

grant select, insert, update, delete on xinfang.kiosk_number, xinfang.kiosk_address to xinfang_app;
