-- The relations are those of the application; a list kept twice would only go stale.
alter table xinfang.petition_unit drop constraint if exists petition_unit_relation_check;
comment on column xinfang.petition_unit.relation is '关系:登记、承办(含曾承办)、转送交办、承办所并入的件、接收移送等';
