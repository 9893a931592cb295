create table xinfang.audit_export (
  id          uuid primary key,
  at          timestamptz not null,
  account     uuid not null,
  person_name text not null,
  unit_code   text not null,
  what        text not null,
  format      text not null,
  row_count   bigint not null,
  purpose     text
);
comment on table xinfang.audit_export is '导出和成批打印的日志:只追加';
comment on column xinfang.audit_export.id is '标识,随时间递增';
comment on column xinfang.audit_export.at is '时间';
comment on column xinfang.audit_export.account is '导出人账号';
comment on column xinfang.audit_export.person_name is '导出人姓名';
comment on column xinfang.audit_export.unit_code is '导出人单位';
comment on column xinfang.audit_export.what is '导出的内容:条件和列';
comment on column xinfang.audit_export.format is '格式';
comment on column xinfang.audit_export.row_count is '件数';
comment on column xinfang.audit_export.purpose is '用途,件数少时可以没有';

revoke all on xinfang.audit_export from xinfang_app;
grant select, insert on xinfang.audit_export to xinfang_app;
