create table xinfang.common_cause (
  id           uuid primary key references xinfang.stream on delete cascade,
  name         text not null,
  cause        text not null,
  unit_code    text not null,
  unit_name    text not null,
  found_on     date not null,
  suggested_to text,
  proposal     text,
  document     text,
  suggested_on date,
  due          date,
  adoption     text,
  answer       text,
  answered_on  date
);
create index common_cause_awaited on xinfang.common_cause (unit_code, due) where suggested_on is not null and answered_on is null;
comment on table xinfang.common_cause is '群体性、共性问题(由记录推算,可随时重建):事项的串并,不是人员的';
comment on column xinfang.common_cause.id is '流标识';
comment on column xinfang.common_cause.name is '问题名称';
comment on column xinfang.common_cause.cause is '成因';
comment on column xinfang.common_cause.unit_code is '串并的信访部门代码';
comment on column xinfang.common_cause.unit_name is '串并的信访部门名称';
comment on column xinfang.common_cause.found_on is '串并日期';
comment on column xinfang.common_cause.suggested_to is '建议对象名称,空为未提建议';
comment on column xinfang.common_cause.proposal is '建议内容';
comment on column xinfang.common_cause.document is '建议书文号';
comment on column xinfang.common_cause.suggested_on is '建议日期';
comment on column xinfang.common_cause.due is '书面反馈期限';
comment on column xinfang.common_cause.adoption is '采纳情况,空为未反馈';
comment on column xinfang.common_cause.answer is '反馈内容';
comment on column xinfang.common_cause.answered_on is '反馈收到日期';

create table xinfang.common_cause_petition (
  cause_id    uuid not null references xinfang.common_cause on delete cascade,
  petition_id uuid not null,
  primary key (cause_id, petition_id)
);
create index common_cause_petition_petition on xinfang.common_cause_petition (petition_id);
comment on table xinfang.common_cause_petition is '串并的信访件,各自的期限不变';
comment on column xinfang.common_cause_petition.cause_id is '共性问题';
comment on column xinfang.common_cause_petition.petition_id is '信访件';

grant select, insert, update, delete on xinfang.common_cause, xinfang.common_cause_petition to xinfang_app;
