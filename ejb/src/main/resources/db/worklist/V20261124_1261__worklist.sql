create table xinfang.list_view (
  id         uuid primary key,
  owner      uuid not null,
  owner_name text not null,
  unit_code  text not null,
  name       text not null,
  shared     boolean not null,
  address    text not null,
  unique (owner, name)
);
create index list_view_unit on xinfang.list_view (unit_code) where shared;
comment on table xinfang.list_view is '保存的列表视图';
comment on column xinfang.list_view.id is '标识';
comment on column xinfang.list_view.owner is '保存人账号';
comment on column xinfang.list_view.owner_name is '保存人姓名';
comment on column xinfang.list_view.unit_code is '保存人单位,共享的范围';
comment on column xinfang.list_view.name is '视图名称';
comment on column xinfang.list_view.shared is '是否与本单位共享';
comment on column xinfang.list_view.address is '条件、列和次序,即列表地址问号以后的部分';

create table xinfang.list_setting (
  account    uuid primary key,
  columns    text,
  start_view uuid references xinfang.list_view on delete set null
);
create index list_setting_start on xinfang.list_setting (start_view);
comment on table xinfang.list_setting is '个人的列表设置';
comment on column xinfang.list_setting.account is '账号';
comment on column xinfang.list_setting.columns is '显示的列及次序,逗号分隔;空为通用的列';
comment on column xinfang.list_setting.start_view is '打开列表时的视图;空为在办';

create table xinfang.recent_petition (
  account     uuid not null,
  petition_id uuid not null references xinfang.stream on delete cascade,
  opened_at   timestamptz not null,
  primary key (account, petition_id)
);
create index recent_petition_opened on xinfang.recent_petition (account, opened_at desc);
create index recent_petition_petition on xinfang.recent_petition (petition_id);
comment on table xinfang.recent_petition is '各账号最近打开的信访件,只留最近 20 件';
comment on column xinfang.recent_petition.account is '账号';
comment on column xinfang.recent_petition.petition_id is '信访件';
comment on column xinfang.recent_petition.opened_at is '最近打开时间';

grant select, insert, update, delete on xinfang.list_view, xinfang.list_setting, xinfang.recent_petition to xinfang_app;
