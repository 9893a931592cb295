create table xinfang.query_answer (
  stream_id uuid primary key references xinfang.stream (id),
  number    text  not null,
  answer    jsonb not null
);
create index query_answer_number on xinfang.query_answer (number);
comment on table xinfang.query_answer is '查询数据:各节点的自助查询都可以答复的内容,不含受限件;由市级节点发布';
comment on column xinfang.query_answer.stream_id is '所属流';
comment on column xinfang.query_answer.number is '信访件编号';
comment on column xinfang.query_answer.answer is '查询码的慢散列、状态、单位、期限、文书清单;没有内容和人员';

grant select, insert, update, delete on xinfang.query_answer to xinfang_app;
