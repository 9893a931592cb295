create table xinfang.document_template (
  kind     text not null,
  rule_set text not null check (rule_set in ('XFTL2005', 'XFGZTL2022')),
  since    date not null,
  body     text not null,
  primary key (kind, rule_set, since)
);
comment on table xinfang.document_template is '文书模板的各版行文;没有的用随系统提供的';
comment on column xinfang.document_template.kind is '文书种类';
comment on column xinfang.document_template.rule_set is '适用法规';
comment on column xinfang.document_template.since is '启用日期:此日起签发的文书用此版';
comment on column xinfang.document_template.body is '行文,含字段和条款位置';

grant select, insert, update, delete on xinfang.document_template to xinfang_app;
