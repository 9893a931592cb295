create table self_check (
    id           uuid primary key,
    requested_at timestamptz not null,
    whole        boolean not null,
    after_stream uuid    not null,
    streams      int     not null default 0,
    limit_streams int,
    ended_at     timestamptz
);
create unique index self_check_open on self_check (whole) where ended_at is null;
comment on table self_check is '自查:本节点的记录与其摘要、各部分与其承诺值、列表与记录逐件核对';
comment on column self_check.id is '标识';
comment on column self_check.requested_at is '提出时间';
comment on column self_check.whole is '全部;否则为每夜轮查的一段';
comment on column self_check.after_stream is '已查到的流';
comment on column self_check.streams is '已查的流数';
comment on column self_check.limit_streams is '本次查多少,空为查到底';
comment on column self_check.ended_at is '结束时间,空为正在进行';

create table morning_report (
    date       date primary key,
    made_at    timestamptz not null,
    standstill boolean not null,
    checked    int not null default 0,
    own_faults int not null default 0
);
comment on table morning_report is '对账晨报:每日一份,由系统按时生成';
comment on column morning_report.date is '日期';
comment on column morning_report.made_at is '生成时间';
comment on column morning_report.standstill is '该日系统停机,恢复后补记,没有各对端情况';
comment on column morning_report.checked is '上次晨报以来自查的流数';
comment on column morning_report.own_faults is '自查发现且仍在的毛病数';

create table morning_line (
    date         date    not null references morning_report,
    node         char(6) not null,
    name         text    not null,
    enrolled     boolean not null,
    succeeded_at timestamptz,
    behind       int     not null default 0,
    behind_since timestamptz,
    waiting      int     not null default 0,
    found        int     not null default 0,
    repaired     int     not null default 0,
    still_open   int     not null default 0,
    agrees       boolean,
    alarm        text,
    failure      text,
    well         boolean not null,
    primary key (date, node)
);
comment on table morning_line is '对账晨报中一个对端的情况';
comment on column morning_line.date is '日期';
comment on column morning_line.node is '对端';
comment on column morning_line.name is '名称';
comment on column morning_line.enrolled is '已接入';
comment on column morning_line.succeeded_at is '上次全部送达';
comment on column morning_line.behind is '未送达的件数';
comment on column morning_line.behind_since is '最早未送达的时间';
comment on column morning_line.waiting is '待处理(未能入库)的件数';
comment on column morning_line.found is '上次晨报以来对账发现的不一致';
comment on column morning_line.repaired is '其中已补送一致的';
comment on column morning_line.still_open is '仍不一致的';
comment on column morning_line.agrees is '最近一张对账单双方相符,空为没有对账单';
comment on column morning_line.alarm is '报警';
comment on column morning_line.failure is '最近一次交换的失败原因';
comment on column morning_line.well is '无须处理';
