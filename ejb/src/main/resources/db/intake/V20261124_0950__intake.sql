create table petition_sequence (
    node        char(6) not null,
    day         date    not null,
    form_group  char(1) not null,
    last_number int     not null check (last_number between 1 and 99999),
    primary key (node, day, form_group)
);
comment on table petition_sequence is '信访件编号的每日流水';
comment on column petition_sequence.node is '节点';
comment on column petition_sequence.day is '登记日期';
comment on column petition_sequence.form_group is '形式组:1 信 2 访 3 网 4 电 9 他';
comment on column petition_sequence.last_number is '已用到的流水号';
grant select, insert, update on petition_sequence to xinfang_app;
