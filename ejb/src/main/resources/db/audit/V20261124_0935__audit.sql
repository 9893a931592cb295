create table xinfang.audit_access (
  id          uuid primary key,
  at          timestamptz not null,
  account     uuid not null,
  person_name text not null,
  unit_code   text not null,
  petition_id uuid not null references xinfang.stream,
  what        text not null,
  purpose     text not null
);
create index audit_access_petition on xinfang.audit_access (petition_id);
comment on table xinfang.audit_access is '查看信访人信息的日志:只追加';
comment on column xinfang.audit_access.id is '标识,随时间递增';
comment on column xinfang.audit_access.at is '时间';
comment on column xinfang.audit_access.account is '查看人账号';
comment on column xinfang.audit_access.person_name is '查看人姓名';
comment on column xinfang.audit_access.unit_code is '查看人单位';
comment on column xinfang.audit_access.petition_id is '信访件';
comment on column xinfang.audit_access.what is '查看的内容种类';
comment on column xinfang.audit_access.purpose is '用途';

revoke all on xinfang.audit_access from xinfang_app;
grant select, insert on xinfang.audit_access to xinfang_app;
