create table xinfang.petition_task (
  petition_id uuid not null references xinfang.petition on delete cascade,
  position    int not null,
  kind        text not null,
  unit_code   text not null,
  since       date not null,
  due         date,
  law         text not null,
  place       text not null,
  primary key (petition_id, position)
);
create index petition_task_unit on xinfang.petition_task (unit_code, due, since);
comment on table xinfang.petition_task is '待办:由事实推算的未尽职责,做完即消失';
comment on column xinfang.petition_task.petition_id is '信访件';
comment on column xinfang.petition_task.position is '先后,先到期的在前';
comment on column xinfang.petition_task.kind is '待办种类';
comment on column xinfang.petition_task.unit_code is '应当办理的单位';
comment on column xinfang.petition_task.since is '产生日期';
comment on column xinfang.petition_task.due is '期限,空为没有规定';
comment on column xinfang.petition_task.law is '依据的条例';
comment on column xinfang.petition_task.place is '依据的条款';

grant select, insert, update, delete on xinfang.petition_task to xinfang_app;
