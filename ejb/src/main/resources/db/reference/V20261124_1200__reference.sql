-- Each table is the projection of its own streams, which arrive in any order: no foreign keys between them.
alter table xinfang.node drop constraint node_division_code_fkey;
alter table xinfang.unit drop constraint unit_node_code_fkey, drop constraint unit_division_code_fkey,
  drop constraint unit_node_code_doc_sign_key;
alter table xinfang.unit_competence drop constraint unit_competence_class_code_fkey;

alter table xinfang.unit add column valid_from date, add column valid_to date, add check (valid_to >= valid_from);
update xinfang.unit set valid_to = date '2018-12-31' where successor_code is not null;
create index unit_node on xinfang.unit (node_code);
comment on column xinfang.unit.valid_from is '启用日期,未知为空';
comment on column xinfang.unit.valid_to is '最后一日,空为现行';
comment on column xinfang.unit.successor_code is '撤并后的承继单位';

alter table xinfang.content_class add column valid_from date, add column valid_to date, add check (valid_to >= valid_from);
comment on column xinfang.content_class.valid_from is '启用日期,未知为空';
comment on column xinfang.content_class.valid_to is '最后一日,空为现行';

create table xinfang.content_class_map (
  class_code   text not null,
  tree_version text not null,
  mapped_code  text not null,
  primary key (class_code, tree_version)
);
create index content_class_map_mapped on xinfang.content_class_map (mapped_code);
comment on table xinfang.content_class_map is '分类对照:一个分类在另一版分类表中对应的分类,含其下级';
comment on column xinfang.content_class_map.class_code is '分类代码';
comment on column xinfang.content_class_map.tree_version is '另一版';
comment on column xinfang.content_class_map.mapped_code is '在另一版中对应的分类代码';

create view xinfang.content_class_in_version as
select c.code, v.tree_version,
       case when c.tree_version = v.tree_version then c.code
            else (select m.mapped_code from xinfang.content_class_map m
                  where m.tree_version = v.tree_version and starts_with(c.code, m.class_code)
                  order by length(m.class_code) desc limit 1) end as comparable_code
from xinfang.content_class c
cross join (select distinct tree_version from xinfang.content_class) v;
comment on view xinfang.content_class_in_version is '各分类在各版分类表中可比的分类;空为不可比';

create table xinfang.post (
  code           text primary key check (code ~ '^[0-9]{21}$'),
  node_code      text not null,
  unit_code      text not null,
  title          text not null,
  rank           text,
  responsibility text not null check (responsibility in ('FIRST', 'DIRECT', 'OTHER')),
  leader_name    text,
  leader_since   date,
  portfolio      text,
  valid_from     date,
  valid_to       date check (valid_to >= valid_from)
);
create index post_unit on xinfang.post (unit_code);
create index post_node on xinfang.post (node_code);
comment on table xinfang.post is '单位的领导职务和现任';
comment on column xinfang.post.code is '职务代码:单位代码加两位顺序号';
comment on column xinfang.post.node_code is '维护的节点';
comment on column xinfang.post.unit_code is '单位代码';
comment on column xinfang.post.title is '职务名称';
comment on column xinfang.post.rank is '职务级别';
comment on column xinfang.post.responsibility is '信访工作责任:第一责任人、分管责任人、其他';
comment on column xinfang.post.leader_name is '现任姓名,空为缺任';
comment on column xinfang.post.leader_since is '任职日期';
comment on column xinfang.post.portfolio is '分工';
comment on column xinfang.post.valid_from is '启用日期';
comment on column xinfang.post.valid_to is '最后一日,空为现行';

create table xinfang.village_contact (
  division_code text primary key check (division_code ~ '^[0-9]{12}$'),
  node_code     text not null,
  person_name   text not null,
  phone         text not null,
  since         date
);
create index village_contact_node on xinfang.village_contact (node_code);
comment on table xinfang.village_contact is '村、社区的信访联系人';
comment on column xinfang.village_contact.division_code is '村、社区的区划代码';
comment on column xinfang.village_contact.node_code is '维护的节点';
comment on column xinfang.village_contact.person_name is '联系人姓名';
comment on column xinfang.village_contact.phone is '办公电话';
comment on column xinfang.village_contact.since is '起始日期';

create table xinfang.reference_stream (
  stream_id   uuid primary key references xinfang.stream,
  table_name  text not null,
  node_code   text not null,
  next_change date,
  unique (table_name, node_code)
);
create index reference_stream_next on xinfang.reference_stream (next_change);
comment on table xinfang.reference_stream is '基础数据表的流';
comment on column xinfang.reference_stream.stream_id is '流标识';
comment on column xinfang.reference_stream.table_name is '表';
comment on column xinfang.reference_stream.node_code is '维护的节点';
comment on column xinfang.reference_stream.next_change is '下一次变更生效的日期,空为没有';

grant select, insert, update, delete
  on xinfang.content_class_map, xinfang.post, xinfang.village_contact, xinfang.reference_stream to xinfang_app;
grant select on xinfang.content_class_in_version to xinfang_app;
