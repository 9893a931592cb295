create table demo_petition (
  serial     int primary key,
  planned_on date not null,
  steps_left int not null,
  petition   uuid,
  refusal    text
);
comment on table demo_petition is '演示用示例信访件的生成进度;正式使用时为空';
comment on column demo_petition.serial is '计划中的序号';
comment on column demo_petition.planned_on is '制定计划时的日期';
comment on column demo_petition.steps_left is '尚未办理的步骤数,含登记';
comment on column demo_petition.petition is '登记后的信访件';
comment on column demo_petition.refusal is '被拒绝的原因;此后不再办理';
grant select, insert, update on demo_petition to xinfang_app;
