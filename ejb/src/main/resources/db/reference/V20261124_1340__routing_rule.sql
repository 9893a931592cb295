create table xinfang.routing_rule (
  class_code  text not null,
  place_level text not null check (place_level in ('CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
  unit_level  text not null check (unit_level in ('CITY', 'COUNTY', 'TOWNSHIP')),
  competence  text not null,
  basis       text not null,
  valid_from  date,
  valid_to    date check (valid_to >= valid_from),
  primary key (class_code, place_level)
);
comment on table xinfang.routing_rule is '分流规则:内容分类和问题所在地级别对应的承办单位级别和职责';
comment on column xinfang.routing_rule.class_code is '内容分类代码,含其下级';
comment on column xinfang.routing_rule.place_level is '问题所在地区划的级别';
comment on column xinfang.routing_rule.unit_level is '承办单位所管辖区划的级别';
comment on column xinfang.routing_rule.competence is '承办单位应有的职责分类';
comment on column xinfang.routing_rule.basis is '依据';
comment on column xinfang.routing_rule.valid_from is '启用日期';
comment on column xinfang.routing_rule.valid_to is '最后一日,空为现行';
grant select, insert, update, delete on xinfang.routing_rule to xinfang_app;
