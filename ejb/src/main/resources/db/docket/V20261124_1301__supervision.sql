create table xinfang.petition_supervision (
  petition_id uuid not null references xinfang.petition on delete cascade,
  id          uuid not null,
  office_code text not null,
  unit_code   text not null,
  unit_name   text not null,
  ground      text not null,
  kind        text,
  start_on    date,
  level       text not null,
  opened_on   date not null,
  due_on      date not null,
  waits_for   text not null check (waits_for in ('UNIT', 'OFFICE')),
  closed_on   date,
  primary key (petition_id, id)
);
create index petition_supervision_office on xinfang.petition_supervision (office_code, due_on) where closed_on is null;
create index petition_supervision_unit on xinfang.petition_supervision (unit_code, due_on) where closed_on is null;
comment on table xinfang.petition_supervision is '督办';
comment on column xinfang.petition_supervision.petition_id is '信访件';
comment on column xinfang.petition_supervision.id is '督办标识';
comment on column xinfang.petition_supervision.office_code is '督办的信访部门代码';
comment on column xinfang.petition_supervision.unit_code is '被督办单位代码';
comment on column xinfang.petition_supervision.unit_name is '被督办单位名称';
comment on column xinfang.petition_supervision.ground is '督办情形';
comment on column xinfang.petition_supervision.kind is '逾期的时限种类,空为不是因逾期';
comment on column xinfang.petition_supervision.start_on is '逾期时限的起算日';
comment on column xinfang.petition_supervision.level is '现在的督办方式';
comment on column xinfang.petition_supervision.opened_on is '开始日期';
comment on column xinfang.petition_supervision.due_on is '反馈期限';
comment on column xinfang.petition_supervision.waits_for is '等谁:被督办单位反馈,或信访部门核实';
comment on column xinfang.petition_supervision.closed_on is '核实结束日期,空为在督办';

grant select, insert, update, delete on xinfang.petition_supervision to xinfang_app;
