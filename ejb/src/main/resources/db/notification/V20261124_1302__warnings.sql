create table xinfang.clock_warning (
  petition_id   uuid not null references xinfang.stream on delete cascade,
  kind          text not null,
  start_on      date not null,
  due           date not null,
  stage         text not null check (stage in ('SEVEN_DAYS', 'THREE_DAYS', 'ONE_DAY', 'TODAY', 'OVERDUE', 'PROMISE')),
  unit_code     text not null,
  business_date date not null,
  primary key (petition_id, kind, start_on, due, stage)
);
create index clock_warning_unit on xinfang.clock_warning (unit_code, business_date desc);
comment on table xinfang.clock_warning is '时限预警记录:每个时限在每个阶段预警一次,只增不改';
comment on column xinfang.clock_warning.petition_id is '信访件';
comment on column xinfang.clock_warning.kind is '时限种类';
comment on column xinfang.clock_warning.start_on is '时限起算日';
comment on column xinfang.clock_warning.due is '预警所依据的截止日:法定截止日,或本地承诺的截止日';
comment on column xinfang.clock_warning.stage is '阶段:提前七、三、一日,当日,超期,本地承诺到期';
comment on column xinfang.clock_warning.unit_code is '受约束的单位';
comment on column xinfang.clock_warning.business_date is '预警日期';

create table xinfang.sweep_run (
  business_date date primary key,
  state         text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
  execution_id  bigint,
  started_at    timestamptz,
  beat_at       timestamptz,
  ended_at      timestamptz,
  warnings      int not null default 0,
  supervisions  int not null default 0,
  failure       text
);
comment on table xinfang.sweep_run is '期限巡查:每个业务日期一次,漏跑的逐日补跑';
comment on column xinfang.sweep_run.business_date is '业务日期';
comment on column xinfang.sweep_run.state is '状态';
comment on column xinfang.sweep_run.execution_id is '批处理执行号';
comment on column xinfang.sweep_run.started_at is '开始时间';
comment on column xinfang.sweep_run.beat_at is '最近进展时间,久无进展的由另一次执行接续';
comment on column xinfang.sweep_run.ended_at is '结束时间';
comment on column xinfang.sweep_run.warnings is '新增预警数';
comment on column xinfang.sweep_run.supervisions is '自动督办数';
comment on column xinfang.sweep_run.failure is '失败原因';

grant select, insert on xinfang.clock_warning to xinfang_app;
grant select, insert, update on xinfang.sweep_run to xinfang_app;
