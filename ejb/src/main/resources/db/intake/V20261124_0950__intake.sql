create table petition_sequence (
    node        char(6) not null,
    day         date    not null,
    form_group  char(1) not null,
    last_number int     not null check (last_number between 1 and 99999),
    primary key (node, day, form_group)
);
comment on table petition_sequence is '信访件编号的每日流水';
comment on column petition_sequence.node is '节点';
comment on column petition_sequence.day is '登记日期';
comment on column petition_sequence.form_group is '形式组:1 信 2 访 3 网 4 电 9 他';
comment on column petition_sequence.last_number is '已用到的流水号';
grant select, insert, update on petition_sequence to xinfang_app;

create table registration_draft (
    id            uuid primary key,
    revision      int         not null check (revision > 0),
    unit_code     text        not null,
    saved_by      uuid        not null,
    saved_by_name text        not null,
    saved_at      timestamptz not null,
    cipher        bytea       not null,
    wrapped_key   bytea       not null
);
create index registration_draft_saved_by on registration_draft (saved_by, saved_at desc);
comment on table registration_draft is '登记草稿,内容加密';
comment on column registration_draft.id is '草稿标识';
comment on column registration_draft.revision is '修订号,每次保存加一';
comment on column registration_draft.unit_code is '登记单位';
comment on column registration_draft.saved_by is '最后保存人账号';
comment on column registration_draft.saved_by_name is '最后保存人';
comment on column registration_draft.saved_at is '最后保存时间';
comment on column registration_draft.cipher is '草稿内容密文(SM4-GCM)';
comment on column registration_draft.wrapped_key is '由节点数据密钥包裹的草稿密钥';
grant select, insert, update, delete on registration_draft to xinfang_app;
