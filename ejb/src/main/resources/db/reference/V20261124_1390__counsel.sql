create table xinfang.policy (
  code            text primary key check (code ~ '^[0-9]{4}$'),
  title           text not null,
  number          text not null,
  kind            text not null check (kind in ('LIVING', 'MEDICAL', 'EDUCATION', 'HOUSING', 'PENSION', 'EMPLOYMENT', 'LEGAL_AID', 'JUDICIAL_RELIEF', 'OTHER')),
  content_classes text,
  gives           text not null,
  eligible        text not null,
  office          text not null,
  valid_from      date,
  valid_to        date check (valid_to >= valid_from)
);
comment on table xinfang.policy is '政策库:本市的政策和救助';
comment on column xinfang.policy.code is '代码:四位';
comment on column xinfang.policy.title is '名称';
comment on column xinfang.policy.number is '文号';
comment on column xinfang.policy.kind is '类别';
comment on column xinfang.policy.content_classes is '内容分类代码,含其下级,以分号分隔,空为不限';
comment on column xinfang.policy.gives is '给予什么';
comment on column xinfang.policy.eligible is '什么人可以享受';
comment on column xinfang.policy.office is '到哪里办';
comment on column xinfang.policy.valid_from is '启用日期';
comment on column xinfang.policy.valid_to is '最后一日,空为现行';

create table xinfang.sample_reply (
  code            text primary key check (code ~ '^[0-9]{4}$'),
  title           text not null,
  act             text not null check (act in ('DRAFT_ACCEPTANCE', 'DRAFT_DECLINING', 'DRAFT_EXTENSION', 'DRAFT_OPINION', 'ANSWER')),
  content_classes text,
  wording         text not null,
  valid_from      date,
  valid_to        date check (valid_to >= valid_from)
);
comment on table xinfang.sample_reply is '答复范文';
comment on column xinfang.sample_reply.code is '代码:四位';
comment on column xinfang.sample_reply.title is '名称';
comment on column xinfang.sample_reply.act is '用于哪一种文书';
comment on column xinfang.sample_reply.content_classes is '内容分类代码,含其下级,以分号分隔,空为不限';
comment on column xinfang.sample_reply.wording is '范文,待填处写在六角括号内';
comment on column xinfang.sample_reply.valid_from is '启用日期';
comment on column xinfang.sample_reply.valid_to is '最后一日,空为现行';

grant select, insert, update, delete on xinfang.policy, xinfang.sample_reply to xinfang_app;
