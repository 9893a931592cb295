alter table peer add column incarnation int not null default 1, add column given_back uuid;
comment on column peer.incarnation is '对端说明过的最大代次';
comment on column peer.given_back is '已为对端的哪一次恢复重新备好其所失';

create table database_home (
    one         boolean primary key default true check (one),
    fingerprint text    not null,
    restored    text
);
comment on table database_home is '数据库上次启动时所在之处,只有一行;与当前不同即从备份恢复';
comment on column database_home.one is '恒为真';
comment on column database_home.fingerprint is '数据库系统标识、时间线、库标识';
comment on column database_home.restored is '已处理过的 XINFANG_RESTORED';

create table restoration (
    id               uuid primary key,
    begun_at         timestamptz not null,
    words            text        not null,
    known            int         not null default 0,
    proposed_by      uuid,
    proposed_by_name text,
    proposed_at      timestamptz,
    reason           text,
    released_by      uuid,
    released_by_name text,
    writing_at       timestamptz,
    incarnation      int,
    closed_at        timestamptz,
    check ((proposed_by is null) = (reason is null) and (released_by is null or released_by <> proposed_by)),
    check ((writing_at is null) = (incarnation is null))
);
create unique index restoration_open on restoration ((true)) where closed_at is null;
comment on table restoration is '恢复:从发现数据库比已告知他方的旧,到各对端都已交还';
comment on column restoration.id is '标识';
comment on column restoration.begun_at is '发现时间';
comment on column restoration.words is '如何发现';
comment on column restoration.known is '对端说明的本节点最大代次';
comment on column restoration.proposed_by is '提议不等交还即恢复写入的管理员账号';
comment on column restoration.proposed_by_name is '提议人';
comment on column restoration.proposed_at is '提议时间';
comment on column restoration.reason is '提议理由';
comment on column restoration.released_by is '同意的另一管理员账号;各对端都交还后恢复的为空';
comment on column restoration.released_by_name is '同意人';
comment on column restoration.writing_at is '恢复写入的时间';
comment on column restoration.incarnation is '此后的代次';
comment on column restoration.closed_at is '各对端都已交还的时间';
grant select, insert, update on restoration, database_home to xinfang_app;
revoke delete on restoration, database_home from xinfang_app;

create table read_back (
    restoration_id uuid    not null references restoration,
    peer           char(6) not null references peer,
    adopted_at     timestamptz not null,
    first_new      bigint  not null,
    completed_at   timestamptz,
    primary key (restoration_id, peer)
);
create index read_back_peer on read_back (peer);
comment on table read_back is '一次恢复中各对端的交还';
comment on column read_back.restoration_id is '恢复';
comment on column read_back.peer is '对端';
comment on column read_back.adopted_at is '接续对端所知包号的时间';
comment on column read_back.first_new is '交还所用的第一个收到包号';
comment on column read_back.completed_at is '交还完毕的时间';
grant select, insert, update on read_back to xinfang_app;

create table lost_part (
    entry_id       uuid not null references entry,
    name           text not null,
    restoration_id uuid not null references restoration,
    primary key (entry_id, name)
);
create index lost_part_restoration on lost_part (restoration_id);
comment on table lost_part is '本节点的记录中,对端依规定不能持有因而未能交还的部分';
comment on column lost_part.entry_id is '记录';
comment on column lost_part.name is '部分';
comment on column lost_part.restoration_id is '恢复';
grant select, insert on lost_part to xinfang_app;
