create table letter_stack (
    id             uuid primary key,
    unit_code      text        not null,
    opened_by_name text        not null,
    opened_at      timestamptz not null,
    letters        int         not null check (letters >= 0)
);
create index letter_stack_unit on letter_stack (unit_code, opened_at);
comment on table letter_stack is '一批扫描的来信';
comment on column letter_stack.id is '批次标识';
comment on column letter_stack.unit_code is '登记单位';
comment on column letter_stack.opened_by_name is '扫描件上传人';
comment on column letter_stack.opened_at is '上传第一份扫描件的时间';
comment on column letter_stack.letters is '已收下的件数,也是最后一件的序号';
grant select, insert, update, delete on letter_stack to xinfang_app;

create table stack_letter (
    draft_id         uuid primary key references registration_draft on delete cascade,
    stack_id         uuid not null references letter_stack,
    position         int  not null check (position > 0),
    recognition      text not null check (recognition in ('WAITING', 'DONE', 'NOTHING', 'FAILED')),
    text_cipher      bytea,
    text_wrapped_key bytea,
    unique (stack_id, position)
);
create index stack_letter_waiting on stack_letter (draft_id) where recognition = 'WAITING';
comment on table stack_letter is '一批来信中尚未登记的一件;草稿登记或删除后随之删除';
comment on column stack_letter.draft_id is '草稿';
comment on column stack_letter.stack_id is '批次';
comment on column stack_letter.position is '在批次中的序号,从 1 起';
comment on column stack_letter.recognition is '文字识别:WAITING 等待,DONE 已识别,NOTHING 没有文字,FAILED 未能识别';
comment on column stack_letter.text_cipher is '识别文字密文(SM4-GCM)';
comment on column stack_letter.text_wrapped_key is '由节点数据密钥包裹的文字密钥';
grant select, insert, update, delete on stack_letter to xinfang_app;
