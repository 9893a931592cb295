alter table xinfang.audit_access drop constraint audit_access_petition_id_fkey;
alter table xinfang.audit_access alter column petition_id set not null;
comment on column xinfang.audit_access.petition_id is '信访件;登记时的查重比对为登记草稿';
