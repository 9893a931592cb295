alter table xinfang.petition_unit drop constraint if exists petition_unit_relation_check;
comment on column xinfang.petition_unit.relation is '关系,值见程序中的 Relation.Kind:登记、承办(含曾承办)、转送交办、承办所并入的件、参与而不承办(如受理争议的另一方和决定单位)';
