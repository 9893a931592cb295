alter table xinfang.audit_access add column duty text;
comment on column xinfang.audit_access.duty is '查看人当时的职责,供信访人查阅;最初的记录没有';
