alter table xinfang.audit_access alter column petition_id drop not null;
comment on column xinfang.audit_access.petition_id is '信访件;登记时的查重比对不打开信访件,为空';
create index audit_access_account on xinfang.audit_access (account, what, at);
