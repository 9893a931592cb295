-- A sheet is kept with both signatures at once and never changed.
alter table reconciliation alter column city_signature set not null;
revoke update on reconciliation from xinfang_app;
comment on column reconciliation.city_signature is '市级节点的 SM2 签名';
