create table reaction_waiting (
    reactor  text not null,
    entry_id uuid not null references entry,
    place    text not null,
    since    timestamptz not null,
    primary key (reactor, entry_id)
);
create index reaction_waiting_entry on reaction_waiting (entry_id);
grant select, insert, delete on reaction_waiting to xinfang_app;
comment on table reaction_waiting is '没有完成的后续处理:每次都会重试,不影响其他记录';
comment on column reaction_waiting.reactor is '反应器名称';
comment on column reaction_waiting.entry_id is '引起处理的记录';
comment on column reaction_waiting.place is '出错的类和位置,不含内容';
comment on column reaction_waiting.since is '起始时间';
