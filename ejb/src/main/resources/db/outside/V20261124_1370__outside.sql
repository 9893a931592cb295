create table xinfang.outside_sender (
  id         uuid primary key,
  name       text not null unique,
  channel    text not null,
  unit_code  text not null,
  opened_at  timestamptz not null,
  opened_by  text not null
);
comment on table xinfang.outside_sender is '来件单位:12345 热线、网上信访平台、领导信箱等';
comment on column xinfang.outside_sender.id is '标识';
comment on column xinfang.outside_sender.name is '名称';
comment on column xinfang.outside_sender.channel is '其来件的信访形式';
comment on column xinfang.outside_sender.unit_code is '接收其来件的信访部门代码';
comment on column xinfang.outside_sender.opened_at is '登记时间';
comment on column xinfang.outside_sender.opened_by is '登记人';
grant select, insert on xinfang.outside_sender to xinfang_app;

create table xinfang.outside_key (
  id          uuid primary key,
  sender_id   uuid not null references xinfang.outside_sender,
  hash        text not null,
  made_at     timestamptz not null,
  made_by     text not null,
  revoked_at  timestamptz,
  revoked_by  text
);
create unique index outside_key_valid on xinfang.outside_key (sender_id) where revoked_at is null;
create index outside_key_sender on xinfang.outside_key (sender_id, made_at);
comment on table xinfang.outside_key is '来件单位的接口密钥,只存加盐摘要,作废后保留备查';
comment on column xinfang.outside_key.id is '密钥标识,密钥的前半段';
comment on column xinfang.outside_key.sender_id is '来件单位';
comment on column xinfang.outside_key.hash is '密钥的加盐 SM3 摘要';
comment on column xinfang.outside_key.made_at is '生成时间';
comment on column xinfang.outside_key.made_by is '生成人';
comment on column xinfang.outside_key.revoked_at is '作废时间,空为有效';
comment on column xinfang.outside_key.revoked_by is '作废人';
grant select, insert, update on xinfang.outside_key to xinfang_app;

create table xinfang.outside_quota (
  sender_id  uuid primary key references xinfang.outside_sender,
  minute     timestamptz not null,
  requests   int not null
);
comment on table xinfang.outside_quota is '来件单位本分钟的请求数,用于限速';
comment on column xinfang.outside_quota.sender_id is '来件单位';
comment on column xinfang.outside_quota.minute is '分钟';
comment on column xinfang.outside_quota.requests is '该分钟内的请求数';
grant select, insert, update on xinfang.outside_quota to xinfang_app;

create table xinfang.outside_file (
  sender_id   uuid not null references xinfang.outside_sender,
  digest      text not null,
  id          uuid not null,
  media_type  text not null,
  size        bigint not null,
  commitment  text not null,
  kept_at     timestamptz not null,
  primary key (sender_id, digest)
);
comment on table xinfang.outside_file is '来件单位上传、可由其来件引用的附件';
comment on column xinfang.outside_file.sender_id is '来件单位';
comment on column xinfang.outside_file.digest is '内容的 SM3 摘要';
comment on column xinfang.outside_file.id is '附件标识';
comment on column xinfang.outside_file.media_type is '按内容判定的类型';
comment on column xinfang.outside_file.size is '字节数';
comment on column xinfang.outside_file.commitment is '附件库中的承诺值';
comment on column xinfang.outside_file.kept_at is '上传时间';
grant select, insert on xinfang.outside_file to xinfang_app;

create table xinfang.outside_order (
  id           uuid primary key references xinfang.stream on delete cascade,
  sender_id    uuid not null references xinfang.outside_sender,
  number       text not null,
  channel      text not null,
  unit_code    text not null,
  received_on  date not null,
  due_on       date,
  restricted   boolean not null,
  summary      text,
  division     text,
  state        text not null,
  decided_on   date,
  petition_id  uuid,
  draft_id     uuid not null unique
);
create unique index outside_order_number on xinfang.outside_order (sender_id, number);
create index outside_order_inbox on xinfang.outside_order (unit_code, state, received_on, id);
comment on table xinfang.outside_order is '外部来件(由记录推算,可随时重建)';
comment on column xinfang.outside_order.id is '流标识';
comment on column xinfang.outside_order.sender_id is '来件单位';
comment on column xinfang.outside_order.number is '来件单位的编号';
comment on column xinfang.outside_order.channel is '信访形式';
comment on column xinfang.outside_order.unit_code is '承办的信访部门代码';
comment on column xinfang.outside_order.received_on is '接口收到日期';
comment on column xinfang.outside_order.due_on is '登记处理期限,处理后不再计算';
comment on column xinfang.outside_order.restricted is '受限:检举控告或要求保密';
comment on column xinfang.outside_order.summary is '摘要,受限的为空';
comment on column xinfang.outside_order.division is '问题属地代码,空为来件未写明';
comment on column xinfang.outside_order.state is '状态:待处理、已转信访件、已答复、已退回';
comment on column xinfang.outside_order.decided_on is '处理日期,空为待处理';
comment on column xinfang.outside_order.petition_id is '转成的信访件,空为没有';
comment on column xinfang.outside_order.draft_id is '转信访件时登记草稿的标识';
grant select, insert, update, delete on xinfang.outside_order to xinfang_app;
