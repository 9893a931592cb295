create table media_record (
    id          uuid    primary key,
    at          timestamptz not null,
    account_id  uuid    not null,
    person_name text    not null,
    action      text    not null check (action in ('EXPORT', 'DOWNLOAD', 'IMPORT', 'UPLOAD')),
    place       text    not null,
    result      text    not null
);
create index media_record_at on media_record (at);
revoke update, delete on media_record from xinfang_app;
comment on table media_record is '介质交换记录:谁何时把交换包写到介质或从介质读入';
comment on column media_record.id is '标识';
comment on column media_record.at is '时间';
comment on column media_record.account_id is '操作账号';
comment on column media_record.person_name is '操作人';
comment on column media_record.action is '操作:EXPORT 写到目录,DOWNLOAD 下载,IMPORT 从目录读入,UPLOAD 上传';
comment on column media_record.place is '目录或文件名';
comment on column media_record.result is '结果';
