create table xinfang.promise (
  kind       text primary key,
  length     int not null check (length > 0),
  unit       text not null check (unit in ('DAY', 'WORKDAY')),
  basis      text not null,
  valid_from date,
  valid_to   date check (valid_to >= valid_from)
);
comment on table xinfang.promise is '本地承诺的办理期限,只能短于法定期限;不作为超期的依据';
comment on column xinfang.promise.kind is '时限种类';
comment on column xinfang.promise.length is '天数';
comment on column xinfang.promise.unit is '按日或按工作日';
comment on column xinfang.promise.basis is '承诺的依据';
comment on column xinfang.promise.valid_from is '启用日期:自该日起开始的时限适用,空为一直';
comment on column xinfang.promise.valid_to is '最后一日,空为现行';

grant select, insert, update, delete on xinfang.promise to xinfang_app;
