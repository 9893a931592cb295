create table stream (
    id         uuid primary key,
    kind       text   not null,
    version    bigint not null default 0,
    created_at timestamptz not null default now()
);
comment on table stream is '流:一个对象(信访件等)的全部记录';
comment on column stream.id is '流标识';
comment on column stream.kind is '种类,如 petition';
comment on column stream.version is '版本,每次追加或接收时加一;命令只能在读到的版本上提交';
comment on column stream.created_at is '本节点建立时间';

create table entry (
    id            uuid primary key,
    stream_id     uuid    not null references stream (id),
    node          char(6) not null,
    number        bigint  not null check (number > 0),
    digest        bytea   not null check (octet_length(digest) = 32),
    header        bytea   not null,
    type          text    not null,
    at            timestamptz not null,
    foreign_entry boolean not null,
    position      bigint generated always as identity,
    xid           xid8    not null default pg_current_xact_id(),
    unique (stream_id, node, number)
);
create index entry_xid_position on entry (xid, position);
comment on table entry is '记录:只追加,不修改,不删除';
comment on column entry.id is '记录标识';
comment on column entry.stream_id is '所属流';
comment on column entry.node is '作者节点(GB/T 2260)';
comment on column entry.number is '该节点在该流中的序号,自 1 起不断号';
comment on column entry.digest is '记录头的 SM3 摘要';
comment on column entry.header is '记录头原始字节,摘要与签名以此为准';
comment on column entry.type is '事实类型';
comment on column entry.at is '发生时间';
comment on column entry.foreign_entry is '来自其他节点';
comment on column entry.position is '本节点的先后位置';
comment on column entry.xid is '写入事务,用于按提交先后读取';

create table entry_part (
    entry_id    uuid  not null references entry (id),
    name        text  not null check (name in ('STUB', 'CONTENT', 'IDENTITY', 'SEALED')),
    cipher      bytea not null,
    wrapped_key bytea not null,
    key_id      text  not null,
    primary key (entry_id, name)
);
comment on table entry_part is '记录的各部分,各自加密;可依法删除而不影响任何摘要';
comment on column entry_part.entry_id is '所属记录';
comment on column entry_part.name is '部分:STUB 存根,CONTENT 内容,IDENTITY 身份,SEALED 密封';
comment on column entry_part.cipher is '盐与内容的密文(SM4-GCM)';
comment on column entry_part.wrapped_key is '由节点数据密钥包裹的本部分密钥';
comment on column entry_part.key_id is '节点数据密钥的标识';

create table reactor_cursor (
    name     text primary key,
    xid      xid8   not null,
    position bigint not null
);
comment on table reactor_cursor is '反应器的读取位置';
comment on column reactor_cursor.name is '反应器名称';
comment on column reactor_cursor.xid is '已处理到的事务';
comment on column reactor_cursor.position is '已处理到的位置';

-- A part goes only after the journal says so: the entry that records basis and second person must exist in the same stream.
create function erase_part(of_entry uuid, part_name text, erased_by uuid) returns boolean
    language plpgsql security definer set search_path = xinfang as
$$
begin
    if not exists (select 1 from entry cause join entry target on target.stream_id = cause.stream_id
                   where cause.id = erased_by and cause.type = 'PartErased' and target.id = of_entry) then
        raise exception '没有相应的删除记录,不能删除';
    end if;
    delete from entry_part where entry_id = of_entry and name = part_name;
    return found;
end
$$;
revoke execute on function erase_part(uuid, text, uuid) from public;

revoke all on stream, entry, entry_part from xinfang_app;
grant select, insert on stream, entry, entry_part to xinfang_app;
grant update (version) on stream to xinfang_app;
grant select, insert, update on reactor_cursor to xinfang_app;
grant execute on function erase_part(uuid, text, uuid) to xinfang_app;
