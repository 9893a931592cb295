alter table quarantine
    add column kind text not null default 'FAILED'
        check (kind in ('MISSING', 'BEHIND', 'ANEW', 'UNKNOWN', 'FORK', 'FAILED', 'REFUSED')),
    add column place   text,
    add column missing jsonb not null default '[]',
    add column header  bytea;
alter table quarantine alter column kind drop default;
create index quarantine_stream on quarantine (peer, stream_id) where resolved_at is null;
comment on table quarantine is '暂存与待处理:已验证但未能入库的流';
comment on column quarantine.kind is '种类:MISSING 等候缺少的记录,BEHIND 等候较早的变动,ANEW 已请对方全部重发,UNKNOWN 待升级,FORK 与本节点持有的矛盾,FAILED 入库出错,REFUSED 已退回;前三种自行恢复';
comment on column quarantine.place is '出错的类和位置,不含内容';
comment on column quarantine.missing is '等候的记录:作者节点和起止序号';
comment on column quarantine.header is '与本节点持有的矛盾的记录头,原始字节';

alter table peer_entry add column lost boolean not null default false;
comment on column peer_entry.lost is '对端说明没有这条记录,须重新送出';

alter table peer_stream add column urgent boolean not null default false;
create index peer_stream_urgent on peer_stream (peer) where urgent and sent_changes < changes;
comment on column peer_stream.urgent is '未送出的变动不等夜间,立即送出';

alter table exchange_package add column urgent boolean not null default false;
create index exchange_package_urgent on exchange_package (peer) where urgent and direction = 'OUT' and state = 'STAGED';
comment on column exchange_package.urgent is '只含紧急变动,立即送出';

alter table exchange_run drop constraint exchange_run_cause_check;
alter table exchange_run add constraint exchange_run_cause_check
    check (cause in ('SCHEDULED', 'REQUESTED', 'UPLOAD', 'RETRY', 'RESUMED', 'CONSOLE', 'MEDIA', 'URGENT'));
comment on column exchange_run.cause is '起因:SCHEDULED 定时,REQUESTED 人工,UPLOAD 收到交换包,RETRY 失败后重试,RESUMED 中断后接续,CONSOLE 控制台,MEDIA 介质导入,URGENT 有紧急变动';

-- A package that its receiver has signed for is evidence and stays. One that nobody has seen may be written anew under its number.
create function forget_packages(of_peer char(6), after_number bigint) returns boolean
    language plpgsql security definer set search_path = xinfang as
$$
begin
    if exists (select 1 from exchange_receipt where peer = of_peer and direction = 'OUT' and number > after_number) then
        return false;
    end if;
    delete from exchange_manifest where peer = of_peer and direction = 'OUT' and number > after_number;
    delete from exchange_package where peer = of_peer and direction = 'OUT' and number > after_number;
    return true;
end
$$;
revoke execute on function forget_packages(char, bigint) from public;
grant execute on function forget_packages(char, bigint) to xinfang_app;

create table set_aside_there (
    peer           char(6) not null references peer,
    package_number bigint  not null,
    stream_id      uuid    not null references stream,
    kind           text    not null,
    reason         text    not null,
    since          timestamptz not null,
    primary key (peer, package_number, stream_id)
);
create index set_aside_there_stream on set_aside_there (stream_id);
comment on table set_aside_there is '对端说明未能入库的流,随每次开场说明更新';
comment on column set_aside_there.peer is '对端';
comment on column set_aside_there.package_number is '发出包号';
comment on column set_aside_there.stream_id is '流';
comment on column set_aside_there.kind is '种类,同 quarantine.kind';
comment on column set_aside_there.reason is '对端所述原因';
comment on column set_aside_there.since is '得知时间';

create table exchange_refusal (
    peer           char(6) not null references peer,
    direction      text    not null check (direction in ('OUT', 'IN')),
    package_number bigint  not null,
    stream_id      uuid    not null,
    at             timestamptz not null,
    document       bytea   not null,
    signature      bytea   not null,
    primary key (peer, direction, package_number, stream_id, at)
);
revoke update, delete on exchange_refusal from xinfang_app;
comment on table exchange_refusal is '退回回执:已签名,作为证据保存';
comment on column exchange_refusal.peer is '对端';
comment on column exchange_refusal.direction is '包的方向:IN 本节点退回,OUT 对端退回';
comment on column exchange_refusal.package_number is '包号';
comment on column exchange_refusal.stream_id is '流';
comment on column exchange_refusal.at is '退回时间';
comment on column exchange_refusal.document is '回执原始字节';
comment on column exchange_refusal.signature is '退回方的 SM2 签名';

create table quarantine_measure (
    id            uuid primary key,
    quarantine_id uuid not null references quarantine,
    kind          text not null check (kind in ('ANEW', 'REFUSED')),
    reason        text not null,
    proposed_by   uuid not null,
    proposed_name text not null,
    proposed_at   timestamptz not null,
    decided_by    uuid,
    decided_name  text,
    decided_at    timestamptz,
    confirmed     boolean,
    check (decided_by <> proposed_by)
);
create unique index quarantine_measure_open on quarantine_measure (quarantine_id) where decided_at is null;
create index quarantine_measure_of on quarantine_measure (quarantine_id);
revoke delete, update on quarantine_measure from xinfang_app;
grant update (decided_by, decided_name, decided_at, confirmed) on quarantine_measure to xinfang_app;
comment on table quarantine_measure is '对待处理的流采取的措施:一人提出,另一人核准';
comment on column quarantine_measure.id is '标识';
comment on column quarantine_measure.quarantine_id is '待处理';
comment on column quarantine_measure.kind is '措施:ANEW 请对方全部重发,REFUSED 退回';
comment on column quarantine_measure.reason is '理由';
comment on column quarantine_measure.proposed_by is '提出人账号';
comment on column quarantine_measure.proposed_name is '提出人';
comment on column quarantine_measure.proposed_at is '提出时间';
comment on column quarantine_measure.decided_by is '核准人账号,不能是提出人';
comment on column quarantine_measure.decided_name is '核准人';
comment on column quarantine_measure.decided_at is '核准时间';
comment on column quarantine_measure.confirmed is '是否核准';
