create table changed_stream (
    stream_id uuid not null
);
comment on table changed_stream is '自上次对账以来变动过的流:由触发器在变动的同一事务中记下,对账时取走';
comment on column changed_stream.stream_id is '流,可重复';

-- Whoever changes what a node holds or believes its peers to hold, by whatever way, leaves the stream here.
create function note_changed_entries() returns trigger language plpgsql set search_path = xinfang as
$$
begin
    insert into changed_stream select distinct stream_id from touched;
    return null;
end
$$;
create function note_changed_by_entry() returns trigger language plpgsql set search_path = xinfang as
$$
begin
    insert into changed_stream select distinct e.stream_id from touched t join entry e on e.id = t.entry_id;
    return null;
end
$$;
create trigger note_inserted after insert on entry referencing new table as touched for each statement execute function note_changed_entries();
create trigger note_updated after update on entry referencing new table as touched for each statement execute function note_changed_entries();
create trigger note_deleted after delete on entry referencing old table as touched for each statement execute function note_changed_entries();
create trigger note_updated after update on entry_part referencing new table as touched for each statement execute function note_changed_by_entry();
create trigger note_deleted after delete on entry_part referencing old table as touched for each statement execute function note_changed_by_entry();
create trigger note_inserted after insert on peer_entry referencing new table as touched for each statement execute function note_changed_by_entry();
create trigger note_updated after update on peer_entry referencing new table as touched for each statement execute function note_changed_by_entry();
create trigger note_deleted after delete on peer_entry referencing old table as touched for each statement execute function note_changed_by_entry();
insert into changed_stream select distinct stream_id from peer_stream
    union select distinct e.stream_id from peer_entry p join entry e on e.id = p.entry_id;

create table shared_leaf (
    peer      char(6)  not null references peer,
    month     char(7)  not null,
    slot      smallint not null check (slot between 0 and 255),
    stream_id uuid     not null,
    digest    bytea    not null check (octet_length(digest) = 32),
    primary key (peer, month, slot, stream_id)
);
comment on table shared_leaf is '与对端共有的流各一个摘要,两端应相同';
comment on column shared_leaf.peer is '对端';
comment on column shared_leaf.month is '流产生的月份(由流标识得出),不含时间的标识为 0000-00';
comment on column shared_leaf.slot is '月内的段:流标识的末字节';
comment on column shared_leaf.stream_id is '流';
comment on column shared_leaf.digest is '双方应共有的记录头和部分的 SM3 摘要';

create table shared_range (
    peer    char(6)  not null references peer,
    month   char(7)  not null,
    slot    smallint not null,
    digest  bytea,
    streams int      not null default 0,
    primary key (peer, month, slot)
);
create index shared_range_stale on shared_range (peer) where digest is null;
comment on table shared_range is '一个月份的一段中所有流的摘要';
comment on column shared_range.peer is '对端';
comment on column shared_range.month is '月份';
comment on column shared_range.slot is '段';
comment on column shared_range.digest is '摘要,空为待重算';
comment on column shared_range.streams is '其中的流数';

create table stream_difference (
    id          uuid    primary key,
    peer        char(6) not null,
    stream_id   uuid    not null,
    kinds       text[]  not null,
    words       text    not null,
    times       int     not null default 1,
    found_at    timestamptz not null,
    last_at     timestamptz not null,
    resolved_at timestamptz
);
create unique index stream_difference_open on stream_difference (peer, stream_id) where resolved_at is null;
create index stream_difference_last on stream_difference (peer, last_at);
comment on table stream_difference is '对账发现的不一致,和本节点自查发现的毛病';
comment on column stream_difference.id is '标识';
comment on column stream_difference.peer is '对端;为本节点时是自查';
comment on column stream_difference.stream_id is '流';
comment on column stream_difference.kinds is '不一致的种类';
comment on column stream_difference.words is '什么不一致';
comment on column stream_difference.times is '连续发现的次数,补送后仍在即大于一';
comment on column stream_difference.found_at is '首次发现';
comment on column stream_difference.last_at is '最近一次发现';
comment on column stream_difference.resolved_at is '已一致的时间,空为尚未一致';

create table part_set_aside (
    entry_id    uuid  not null references entry (id),
    name        text  not null,
    cipher      bytea not null,
    wrapped_key bytea not null,
    key_id      text  not null,
    at          timestamptz not null default now(),
    primary key (entry_id, name, at)
);
revoke update, delete on part_set_aside from xinfang_app;
comment on table part_set_aside is '损坏的部分:打不开或与承诺值不符,留作证据,由对端补送的取代';
comment on column part_set_aside.entry_id is '所属记录';
comment on column part_set_aside.name is '部分';
comment on column part_set_aside.cipher is '损坏的密文';
comment on column part_set_aside.wrapped_key is '包裹的密钥';
comment on column part_set_aside.key_id is '节点数据密钥的标识';
comment on column part_set_aside.at is '移出时间';

-- Nothing is lost: the broken part moves, so that the sound one that a peer holds can take its place.
create function set_part_aside(of_entry uuid, part_name text) returns boolean
    language plpgsql security definer set search_path = xinfang as
$$
begin
    insert into part_set_aside (entry_id, name, cipher, wrapped_key, key_id)
        select entry_id, name, cipher, wrapped_key, key_id from entry_part where entry_id = of_entry and name = part_name;
    delete from entry_part where entry_id = of_entry and name = part_name;
    return found;
end
$$;
revoke execute on function set_part_aside(uuid, text) from public;
grant execute on function set_part_aside(uuid, text) to xinfang_app;

create table reconciliation (
    peer             char(6) not null references peer,
    id               uuid    not null,
    business_date    date    not null,
    at               timestamptz not null,
    document         bytea   not null,
    county_signature bytea   not null,
    city_signature   bytea,
    primary key (peer, id)
);
create index reconciliation_at on reconciliation (peer, at);
revoke delete on reconciliation from xinfang_app;
comment on table reconciliation is '对账单:双方对同一字节各自签名,作为证据保存';
comment on column reconciliation.peer is '对端';
comment on column reconciliation.id is '对账标识';
comment on column reconciliation.business_date is '业务日期';
comment on column reconciliation.at is '时间';
comment on column reconciliation.document is '对账单原始字节';
comment on column reconciliation.county_signature is '县(区)节点的 SM2 签名';
comment on column reconciliation.city_signature is '市级节点的 SM2 签名,空为尚未签';

create table given_side (
    peer char(6) primary key references peer,
    side bytea   not null
);
comment on table given_side is '最近一次对账中告诉对端的本方数字,签对账单前核对';
comment on column given_side.peer is '对端';
comment on column given_side.side is '原始字节';

create view case_number as select id as stream_id, number from petition;
comment on view case_number is '流的信访件编号,供对账用字说明;互联互通不读信访件的其他内容';
