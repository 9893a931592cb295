create table document_skip (
    year         int  primary key,
    numbers      int  not null check (numbers > 0),
    since        date not null,
    cancelled_by text not null,
    reason       text not null
);
comment on table document_skip is '从备份恢复后跳过的文号:备份后可能已在纸面给出';
comment on column document_skip.year is '年度';
comment on column document_skip.numbers is '该年度每个序列跳过的个数';
comment on column document_skip.since is '最近一次恢复之日';
comment on column document_skip.cancelled_by is '登记簿中的作废人';
comment on column document_skip.reason is '登记簿中的空号原因';
grant select, insert, update on document_skip to xinfang_app;
revoke delete on document_skip from xinfang_app;
