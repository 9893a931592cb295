create table xinfang.import_profile (
  unit_code text not null,
  name      text not null check (length(name) between 1 and 50),
  mapping   text not null,
  primary key (unit_code, name)
);
comment on table xinfang.import_profile is '旧件导入的列对应方案';
comment on column xinfang.import_profile.unit_code is '单位';
comment on column xinfang.import_profile.name is '方案名称';
comment on column xinfang.import_profile.mapping is '列对应关系(JSON)';

create table xinfang.old_import (
  id            uuid primary key,
  unit_code     text not null,
  account_id    uuid not null,
  account_name  text not null,
  file_name     text not null,
  file_digest   text not null,
  stored_as     text,
  rows_total    int not null,
  mapping       text,
  state         text not null check (state in ('NEW', 'WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
  uploaded_at   timestamptz not null,
  started_at    timestamptz,
  beat_at       timestamptz,
  ended_at      timestamptz,
  execution_id  bigint,
  stop_wanted   boolean not null default false,
  rows_before   int not null default 0,
  last_row      int not null default 0,
  taken         int not null default 0,
  changed       int not null default 0,
  known         int not null default 0,
  refused       int not null default 0,
  failure       text
);
create index old_import_unit on xinfang.old_import (unit_code, uploaded_at desc);
create unique index old_import_lease on xinfang.old_import ((true)) where state = 'RUNNING';
comment on table xinfang.old_import is '旧件导入';
comment on column xinfang.old_import.id is '标识';
comment on column xinfang.old_import.unit_code is '导入单位,所导入的件由该单位登记';
comment on column xinfang.old_import.account_id is '导入人账号';
comment on column xinfang.old_import.account_name is '导入人';
comment on column xinfang.old_import.file_name is '文件名';
comment on column xinfang.old_import.file_digest is '文件内容的 SM3';
comment on column xinfang.old_import.stored_as is '加密暂存的承诺值,导入完成后文件删除并置空';
comment on column xinfang.old_import.rows_total is '数据行数';
comment on column xinfang.old_import.mapping is '所用列对应关系(JSON),未开始为空';
comment on column xinfang.old_import.state is '状态:待核对、排队、进行、完成、失败、停止;同一时刻只有一个进行';
comment on column xinfang.old_import.uploaded_at is '上传时间';
comment on column xinfang.old_import.started_at is '本次执行开始时间';
comment on column xinfang.old_import.beat_at is '最近一批完成时间,久无动静即视为中断';
comment on column xinfang.old_import.ended_at is '结束时间';
comment on column xinfang.old_import.execution_id is '持有本次导入的批处理执行号';
comment on column xinfang.old_import.stop_wanted is '已要求停止';
comment on column xinfang.old_import.rows_before is '本次执行开始前已处理行数';
comment on column xinfang.old_import.last_row is '已处理到的行号,中断后由此继续';
comment on column xinfang.old_import.taken is '原样接收件数';
comment on column xinfang.old_import.changed is '有改动接收件数';
comment on column xinfang.old_import.known is '以前已接收件数';
comment on column xinfang.old_import.refused is '未接收件数';
comment on column xinfang.old_import.failure is '失败原因';

create table xinfang.old_import_row (
  import_id       uuid not null references xinfang.old_import on delete cascade,
  row_number      int not null,
  outcome         text not null check (outcome in ('TAKEN', 'CHANGED', 'KNOWN', 'REFUSED')),
  own_number      text,
  petition_id     uuid references xinfang.stream,
  petition_number text,
  words           text,
  primary key (import_id, row_number)
);
create index old_import_row_petition on xinfang.old_import_row (petition_id);
comment on table xinfang.old_import_row is '旧件导入逐行结果';
comment on column xinfang.old_import_row.import_id is '导入';
comment on column xinfang.old_import_row.row_number is '行号';
comment on column xinfang.old_import_row.outcome is '结果:接收、有改动接收、以前已接收、未接收';
comment on column xinfang.old_import_row.own_number is '原编号';
comment on column xinfang.old_import_row.petition_id is '信访件,未接收为空';
comment on column xinfang.old_import_row.petition_number is '信访件编号';
comment on column xinfang.old_import_row.words is '改动说明或未接收原因';

create table xinfang.old_record (
  unit_code       text not null,
  identity        text not null,
  content_digest  text not null,
  petition_id     uuid not null references xinfang.stream,
  petition_number text not null,
  primary key (unit_code, identity)
);
create index old_record_petition on xinfang.old_record (petition_id);
comment on table xinfang.old_record is '原编号与信访件的对照,据此不重复接收';
comment on column xinfang.old_record.unit_code is '原编号所属单位';
comment on column xinfang.old_record.identity is '原编号;没有原编号的为内容的盲索引';
comment on column xinfang.old_record.content_digest is '所接收内容的盲索引,用于辨别内容是否变动';
comment on column xinfang.old_record.petition_id is '信访件';
comment on column xinfang.old_record.petition_number is '信访件编号';

grant select, insert, update, delete on xinfang.import_profile, xinfang.old_import, xinfang.old_import_row, xinfang.old_record to xinfang_app;
