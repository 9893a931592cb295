create table xinfang.service_record (
  id           uuid primary key references xinfang.stream on delete cascade,
  kind         text not null,
  given_on     date not null,
  unit_code    text not null,
  unit_name    text not null,
  node         text not null,
  people       int not null,
  destination  text,
  consent      text,
  note         text,
  petition_id  uuid,
  void_reason  text,
  voided       boolean not null
);
create index service_record_unit on xinfang.service_record (unit_code, given_on);
create index service_record_given on xinfang.service_record (given_on, node);
comment on table xinfang.service_record is '便民服务记录(由记录推算,可随时重建),不记录被服务人是谁';
comment on column xinfang.service_record.id is '流标识';
comment on column xinfang.service_record.kind is '服务方式:导访、陪访、代书、代办、视频接访';
comment on column xinfang.service_record.given_on is '服务日期';
comment on column xinfang.service_record.unit_code is '提供服务的单位代码';
comment on column xinfang.service_record.unit_name is '提供服务的单位名称';
comment on column xinfang.service_record.node is '该单位所在节点';
comment on column xinfang.service_record.people is '服务人数';
comment on column xinfang.service_record.destination is '去处:单位、窗口,存根为空';
comment on column xinfang.service_record.consent is '本人同意的方式,代书、代办必有,存根为空';
comment on column xinfang.service_record.note is '说明,不写姓名,存根为空';
comment on column xinfang.service_record.petition_id is '相关信访件,空为没有';
comment on column xinfang.service_record.void_reason is '作废原因,存根为空';
comment on column xinfang.service_record.voided is '已作废,不计数';
grant select, insert, update, delete on xinfang.service_record to xinfang_app;
