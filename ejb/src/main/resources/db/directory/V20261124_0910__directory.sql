create table xinfang.division (
  code           text primary key check (code ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12})$'),
  name           text not null,
  level          text not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
  parent_code    text references xinfang.division,
  valid_from     date not null,
  valid_to       date check (valid_to >= valid_from),
  successor_code text references xinfang.division
);
create index division_parent on xinfang.division (parent_code);
create index division_successor on xinfang.division (successor_code);
comment on table xinfang.division is '行政区划';
comment on column xinfang.division.code is '区划代码:县级以上6位,乡级9位,村级12位';
comment on column xinfang.division.name is '名称';
comment on column xinfang.division.level is '级别';
comment on column xinfang.division.parent_code is '上级区划代码';
comment on column xinfang.division.valid_from is '启用日期';
comment on column xinfang.division.valid_to is '停用日期,空为现行';
comment on column xinfang.division.successor_code is '撤销后的承继区划代码';

create table xinfang.node (
  code          text primary key,
  name          text not null,
  role          text not null check (role in ('CITY', 'COUNTY')),
  parent_code   text references xinfang.node,
  division_code text not null unique references xinfang.division
);
create index node_parent on xinfang.node (parent_code);
comment on table xinfang.node is '节点:一套独立部署的系统';
comment on column xinfang.node.code is '节点代码';
comment on column xinfang.node.name is '名称';
comment on column xinfang.node.role is '层级:市、县区';
comment on column xinfang.node.parent_code is '上级节点代码';
comment on column xinfang.node.division_code is '所辖行政区划代码';

create table xinfang.unit (
  code           text primary key check (code ~ '^[0-9]{19}$'),
  name           text not null,
  short_name     text not null,
  node_code      text not null references xinfang.node,
  division_code  text not null references xinfang.division,
  kind           text not null
                 check (kind in ('OFFICE', 'DEPARTMENT', 'TOWNSHIP', 'GOVERNMENT', 'DISCIPLINE', 'POLITICAL_LEGAL')),
  superior_code  text references xinfang.unit,
  doc_sign       text,
  phone          text,
  address        text,
  credit_code    text,
  successor_code text references xinfang.unit,
  unique (node_code, doc_sign)
);
create index unit_division on xinfang.unit (division_code);
create index unit_superior on xinfang.unit (superior_code);
create index unit_successor on xinfang.unit (successor_code);
comment on table xinfang.unit is '单位';
comment on column xinfang.unit.code is '单位代码:12位区划、3位系统、4位顺序号';
comment on column xinfang.unit.name is '全称';
comment on column xinfang.unit.short_name is '简称';
comment on column xinfang.unit.node_code is '所在节点';
comment on column xinfang.unit.division_code is '管辖的行政区划';
comment on column xinfang.unit.kind is '类别:信访部门、职能部门、乡镇街道、人民政府、纪检监察机关、政法委';
comment on column xinfang.unit.superior_code is '领导该单位的上级单位';
comment on column xinfang.unit.doc_sign is '机关代字';
comment on column xinfang.unit.phone is '办公电话';
comment on column xinfang.unit.address is '办公地址';
comment on column xinfang.unit.credit_code is '统一社会信用代码';
comment on column xinfang.unit.successor_code is '撤并后的承继单位,有值即已撤销';

create table xinfang.content_class (
  code          text primary key check (code ~ '^([0-9]{2}){1,3}$'),
  name          text not null,
  parent_code   text references xinfang.content_class,
  national_code text,
  tree_version  text not null
);
create index content_class_parent on xinfang.content_class (parent_code);
comment on table xinfang.content_class is '信访内容分类';
comment on column xinfang.content_class.code is '分类代码:每级两位';
comment on column xinfang.content_class.name is '名称';
comment on column xinfang.content_class.parent_code is '上级分类代码';
comment on column xinfang.content_class.national_code is '国家分类代码,未知为空';
comment on column xinfang.content_class.tree_version is '分类表版本';

create table xinfang.unit_competence (
  unit_code  text not null references xinfang.unit,
  class_code text not null references xinfang.content_class,
  primary key (unit_code, class_code)
);
create index unit_competence_class on xinfang.unit_competence (class_code);
comment on table xinfang.unit_competence is '单位职责:主管的内容分类及其下级分类';
comment on column xinfang.unit_competence.unit_code is '单位代码';
comment on column xinfang.unit_competence.class_code is '内容分类代码';

create table xinfang.account (
  id            uuid primary key,
  username      text not null unique,
  password_hash text not null,
  person_name   text not null,
  unit_code     text not null references xinfang.unit,
  title         text not null,
  enabled       boolean not null
);
create index account_unit on xinfang.account (unit_code);
comment on table xinfang.account is '工作人员账号';
comment on column xinfang.account.id is '账号标识';
comment on column xinfang.account.username is '登录名';
comment on column xinfang.account.password_hash is '口令散列(bcrypt)';
comment on column xinfang.account.person_name is '姓名';
comment on column xinfang.account.unit_code is '所在单位';
comment on column xinfang.account.title is '职务';
comment on column xinfang.account.enabled is '是否启用';

create table xinfang.account_duty (
  account_id uuid not null references xinfang.account,
  duty       text not null
             check (duty in ('WINDOW_CLERK', 'CASE_OFFICER', 'OFFICE_HEAD', 'UNIT_OFFICER', 'UNIT_HEAD',
                             'SYSTEM_ADMIN', 'AUDIT_ADMIN')),
  primary key (account_id, duty)
);
comment on table xinfang.account_duty is '账号职责';
comment on column xinfang.account_duty.account_id is '账号标识';
comment on column xinfang.account_duty.duty is '职责';

create table xinfang.deputy (
  id                uuid primary key,
  head_account_id   uuid not null references xinfang.account,
  deputy_account_id uuid not null references xinfang.account check (deputy_account_id <> head_account_id),
  valid_from        date not null,
  valid_to          date not null check (valid_to >= valid_from),
  unique (head_account_id, deputy_account_id, valid_from)
);
create index deputy_deputy on xinfang.deputy (deputy_account_id);
comment on table xinfang.deputy is '负责人外出期间的代签授权';
comment on column xinfang.deputy.id is '标识';
comment on column xinfang.deputy.head_account_id is '负责人账号';
comment on column xinfang.deputy.deputy_account_id is '代签人账号';
comment on column xinfang.deputy.valid_from is '起始日期';
comment on column xinfang.deputy.valid_to is '截止日期(含)';

create table xinfang.calendar_year (
  year        int primary key check (year between 2000 and 2100),
  version     text not null,
  source      text not null,
  imported_at timestamptz not null default current_timestamp
);
comment on table xinfang.calendar_year is '已导入的年度放假安排';
comment on column xinfang.calendar_year.year is '年度';
comment on column xinfang.calendar_year.version is '版本:由内容得出,内容相同则版本相同';
comment on column xinfang.calendar_year.source is '依据的通知';
comment on column xinfang.calendar_year.imported_at is '导入时间';

create table xinfang.holiday (
  date   date primary key,
  name   text not null,
  is_off boolean not null,
  year   int not null references xinfang.calendar_year
);
create index holiday_year on xinfang.holiday (year);
comment on table xinfang.holiday is '放假和调休日期';
comment on column xinfang.holiday.date is '日期';
comment on column xinfang.holiday.name is '节日名称';
comment on column xinfang.holiday.is_off is '是为放假,否为调休上班';
comment on column xinfang.holiday.year is '所属年度安排';

grant select, insert, update, delete
  on xinfang.division, xinfang.node, xinfang.unit, xinfang.content_class, xinfang.unit_competence,
     xinfang.account, xinfang.account_duty, xinfang.deputy, xinfang.calendar_year, xinfang.holiday
  to xinfang_app;
