create table xinfang.petition_query_code (
  petition_id uuid primary key references xinfang.petition on delete cascade,
  code_hash   text not null
);
comment on table xinfang.petition_query_code is '查询码,供信访人凭编号查询;没有查询码的旧件没有记录';
comment on column xinfang.petition_query_code.petition_id is '信访件';
comment on column xinfang.petition_query_code.code_hash is '现行查询码的加盐慢散列';

create table xinfang.petition_evaluation (
  petition_id  uuid not null references xinfang.petition on delete cascade,
  subject      text not null check (subject in ('OFFICE', 'UNIT')),
  unit_code    text not null,
  unit_name    text not null,
  unit_node    text not null,
  opened_on    date not null,
  satisfaction text check (satisfaction in ('SATISFIED', 'FAIRLY_SATISFIED', 'UNSATISFIED')),
  primary key (petition_id, subject)
);
comment on table xinfang.petition_evaluation is '信访人可以评价的对象和评价';
comment on column xinfang.petition_evaluation.petition_id is '信访件';
comment on column xinfang.petition_evaluation.subject is '评价对象:信访部门或责任单位';
comment on column xinfang.petition_evaluation.unit_code is '被评价的单位';
comment on column xinfang.petition_evaluation.unit_name is '被评价单位的名称';
comment on column xinfang.petition_evaluation.unit_node is '被评价单位的节点';
comment on column xinfang.petition_evaluation.opened_on is '最近一次告知或答复到达信访人的日期';
comment on column xinfang.petition_evaluation.satisfaction is '满意程度,空为没有评价';
create index petition_evaluation_opened on xinfang.petition_evaluation (opened_on) include (subject, unit_node, satisfaction);

grant select, insert, update, delete on xinfang.petition_query_code, xinfang.petition_evaluation to xinfang_app;
