create table peer (
    node            char(6) primary key,
    name            text    not null,
    tls_fingerprint char(64) not null unique,
    certificate     bytea   not null,
    alarm           text,
    alarm_since     timestamptz,
    contacted_at    timestamptz,
    succeeded_at    timestamptz
);
comment on table peer is '对端:与本节点直接交换的节点';
comment on column peer.node is '节点(GB/T 2260)';
comment on column peer.name is '名称';
comment on column peer.tls_fingerprint is 'TLS 证书 SHA-256 指纹';
comment on column peer.certificate is 'SM2 证书';
comment on column peer.alarm is '报警:为何停止接收该对端的交换包';
comment on column peer.alarm_since is '报警起始时间';
comment on column peer.contacted_at is '最近一次联系';
comment on column peer.succeeded_at is '最近一次双方都无余量';

create table peer_stream (
    peer         char(6) not null references peer,
    stream_id    uuid    not null references stream,
    parts        text[]  not null,
    changes      bigint  not null default 1,
    sent_changes bigint  not null default 0,
    behind_since timestamptz,
    primary key (peer, stream_id)
);
create index peer_stream_stream on peer_stream (stream_id);
create index peer_stream_behind on peer_stream (peer, stream_id) where sent_changes < changes;
comment on table peer_stream is '对端参与的流';
comment on column peer_stream.peer is '对端';
comment on column peer_stream.stream_id is '流';
comment on column peer_stream.parts is '对端可以持有的部分';
comment on column peer_stream.changes is '变动次数';
comment on column peer_stream.sent_changes is '写入交换包时的变动次数,小于变动次数即有余量';
comment on column peer_stream.behind_since is '余量起始时间';

create table peer_entry (
    peer           char(6) not null references peer,
    entry_id       uuid    not null references entry,
    parts          text[]  not null,
    package_number bigint,
    primary key (peer, entry_id)
);
create index peer_entry_entry on peer_entry (entry_id);
comment on table peer_entry is '对端已有或已写入其交换包的记录';
comment on column peer_entry.peer is '对端';
comment on column peer_entry.entry_id is '记录';
comment on column peer_entry.parts is '其中已有的部分';
comment on column peer_entry.package_number is '最近写入的发出包号;来自对端为空';

create table peer_file (
    peer           char(6)  not null references peer,
    digest         char(64) not null,
    package_number bigint,
    primary key (peer, digest)
);
create index peer_file_waiting on peer_file (peer, digest) where package_number is null;
comment on table peer_file is '发给对端的附件';
comment on column peer_file.peer is '对端';
comment on column peer_file.digest is '附件承诺值';
comment on column peer_file.package_number is '写入的发出包号;未写入为空,来自对端为零';

create table exchange_package (
    peer            char(6)  not null references peer,
    direction       text     not null check (direction in ('OUT', 'IN')),
    number          bigint   not null check (number > 0),
    digest          char(64) not null,
    created_at      timestamptz not null,
    streams         int      not null,
    entries         int      not null,
    files           int      not null,
    size            bigint   not null,
    state           text     not null check (state in ('STAGED', 'VERIFIED', 'APPLIED')),
    applied_streams int      not null default 0,
    body_kept       boolean  not null default true,
    primary key (peer, direction, number)
);
comment on table exchange_package is '交换包';
comment on column exchange_package.peer is '对端';
comment on column exchange_package.direction is '方向:OUT 发出,IN 收到';
comment on column exchange_package.number is '序号,每方向自 1 起不断号';
comment on column exchange_package.digest is '清单的 SM3 摘要';
comment on column exchange_package.created_at is '制作时间';
comment on column exchange_package.streams is '流数';
comment on column exchange_package.entries is '记录数';
comment on column exchange_package.files is '附件数';
comment on column exchange_package.size is '字节数';
comment on column exchange_package.state is '状态:STAGED 已写好或已暂存,VERIFIED 对端已验证,APPLIED 已入库';
comment on column exchange_package.applied_streams is '入库进度:已处理的流数';
comment on column exchange_package.body_kept is '包文件是否还在';

create table exchange_receipt (
    peer      char(6) not null,
    direction text    not null,
    number    bigint  not null,
    kind      text    not null check (kind in ('VERIFIED', 'APPLIED')),
    document  bytea   not null,
    signature bytea   not null,
    primary key (peer, direction, number, kind),
    foreign key (peer, direction, number) references exchange_package
);
revoke update, delete on exchange_receipt from xinfang_app;
comment on table exchange_receipt is '回执:已签名,作为证据保存';
comment on column exchange_receipt.peer is '对端';
comment on column exchange_receipt.direction is '包的方向';
comment on column exchange_receipt.number is '包的序号';
comment on column exchange_receipt.kind is '种类:VERIFIED 收到并验证,APPLIED 已入库';
comment on column exchange_receipt.document is '回执原始字节';
comment on column exchange_receipt.signature is '接收方的 SM2 签名';

create table quarantine (
    id             uuid    primary key,
    peer           char(6) not null references peer,
    package_number bigint  not null,
    stream_id      uuid    not null,
    reason         text    not null,
    since          timestamptz not null,
    resolved_at    timestamptz,
    unique (peer, package_number, stream_id)
);
create index quarantine_open on quarantine (peer) where resolved_at is null;
comment on table quarantine is '待处理:已验证但未能入库的流';
comment on column quarantine.id is '标识';
comment on column quarantine.peer is '来自对端';
comment on column quarantine.package_number is '所在收到包号';
comment on column quarantine.stream_id is '流';
comment on column quarantine.reason is '原因';
comment on column quarantine.since is '起始时间';
comment on column quarantine.resolved_at is '解决时间';

create table exchange_run (
    id            uuid    primary key,
    peer          char(6) not null references peer,
    cause         text    not null check (cause in ('SCHEDULED', 'REQUESTED', 'UPLOAD', 'RETRY', 'RESUMED', 'CONSOLE')),
    business_date date    not null,
    requested_at  timestamptz not null,
    state         text    not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED', 'DEAD')),
    execution_id  bigint,
    stop_wanted   boolean not null default false,
    started_at    timestamptz,
    beat_at       timestamptz,
    ended_at      timestamptz,
    phase         text,
    streams       int     not null default 0,
    streams_total int     not null default 0,
    failure       text
);
create unique index exchange_run_scheduled on exchange_run (peer, business_date) where cause = 'SCHEDULED';
create unique index exchange_run_waiting on exchange_run (peer) where state = 'WAITING';
create unique index exchange_run_running on exchange_run (peer) where state = 'RUNNING';
create index exchange_run_peer on exchange_run (peer, requested_at);
comment on table exchange_run is '与一个对端的一次交换;每个对端同时至多一次在运行,该行即租约';
comment on column exchange_run.id is '标识,也是租约令牌';
comment on column exchange_run.peer is '对端';
comment on column exchange_run.cause is '起因:SCHEDULED 定时,REQUESTED 人工,UPLOAD 收到交换包,RETRY 失败后重试,RESUMED 中断后接续,CONSOLE 控制台';
comment on column exchange_run.business_date is '业务日期';
comment on column exchange_run.requested_at is '提出时间';
comment on column exchange_run.state is '状态:WAITING 等待,RUNNING 运行,DONE 完成,FAILED 失败,STOPPED 被停止,DEAD 中断';
comment on column exchange_run.execution_id is '批处理执行标识';
comment on column exchange_run.stop_wanted is '已要求停止';
comment on column exchange_run.started_at is '开始时间';
comment on column exchange_run.beat_at is '最近一次心跳';
comment on column exchange_run.ended_at is '结束时间';
comment on column exchange_run.phase is '正在做什么';
comment on column exchange_run.streams is '已入库的流数';
comment on column exchange_run.streams_total is '应入库的流数';
comment on column exchange_run.failure is '失败原因';
