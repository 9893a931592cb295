alter table exchange_package drop constraint exchange_package_state_check,
    add check (state in ('PARKED', 'STAGED', 'VERIFIED', 'APPLIED'));
comment on column exchange_package.state is
    '状态:PARKED 已收齐,等前面的包;STAGED 已写好或已暂存;VERIFIED 对端已验证;APPLIED 已入库';

alter table exchange_receipt drop constraint exchange_receipt_kind_check,
    add check (kind in ('RECEIVED', 'VERIFIED', 'APPLIED'));
comment on column exchange_receipt.kind is '种类:RECEIVED 已收齐并存好,VERIFIED 已验证,APPLIED 已入库';

create table exchange_manifest (
    peer      char(6) not null,
    direction text    not null,
    number    bigint  not null,
    document  bytea   not null,
    signature bytea   not null,
    primary key (peer, direction, number),
    foreign key (peer, direction, number) references exchange_package
);
revoke update, delete on exchange_manifest from xinfang_app;
comment on table exchange_manifest is '交换包的清单:列明每条记录的摘要,由发出方签名,作为证据保存';
comment on column exchange_manifest.peer is '对端';
comment on column exchange_manifest.direction is '包的方向';
comment on column exchange_manifest.number is '包的序号';
comment on column exchange_manifest.document is '清单原始字节';
comment on column exchange_manifest.signature is '发出方的 SM2 签名';

alter table exchange_run drop constraint exchange_run_cause_check,
    add check (cause in ('SCHEDULED', 'REQUESTED', 'UPLOAD', 'RETRY', 'RESUMED', 'CONSOLE', 'MEDIA'));
comment on column exchange_run.cause is
    '起因:SCHEDULED 定时,REQUESTED 人工,UPLOAD 收到交换包,RETRY 失败后重试,RESUMED 中断后接续,CONSOLE 控制台,MEDIA 介质导入';
