create table xinfang.statutory_route (
  code            text primary key check (code ~ '^[0-9]{4}$'),
  department      text not null,
  claim           text not null,
  content_class   text,
  route           text not null check (route in ('LITIGATION', 'ARBITRATION', 'PARTY_APPEAL', 'ADMINISTRATIVE', 'STATUTORY_DUTY', 'PETITION')),
  procedure       text not null,
  body            text not null,
  petitioner_time text,
  body_time       text,
  basis           text not null,
  remedy          text,
  version         text not null,
  valid_from      date,
  valid_to        date check (valid_to >= valid_from)
);
create index statutory_route_class on xinfang.statutory_route (content_class);
comment on table xinfang.statutory_route is '依法分类处理清单:各类诉求的法定途径';
comment on column xinfang.statutory_route.code is '代码:两位领域加两位顺序号';
comment on column xinfang.statutory_route.department is '主管部门';
comment on column xinfang.statutory_route.claim is '诉求类型';
comment on column xinfang.statutory_route.content_class is '内容分类代码,空为不限';
comment on column xinfang.statutory_route.route is '途径:信访工作条例第三十一条六种情形之一';
comment on column xinfang.statutory_route.procedure is '程序名称';
comment on column xinfang.statutory_route.body is '有权处理的机关';
comment on column xinfang.statutory_route.petitioner_time is '信访人提出的期限,空为法律未规定';
comment on column xinfang.statutory_route.body_time is '机关处理的期限,空为法律未规定';
comment on column xinfang.statutory_route.basis is '法律依据';
comment on column xinfang.statutory_route.remedy is '不服时的救济';
comment on column xinfang.statutory_route.version is '清单版本';
comment on column xinfang.statutory_route.valid_from is '启用日期';
comment on column xinfang.statutory_route.valid_to is '最后一日,空为现行';

grant select, insert, update, delete on xinfang.statutory_route to xinfang_app;
