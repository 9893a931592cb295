alter table xinfang.petition_unit drop constraint petition_unit_relation_check;
alter table xinfang.petition_unit add constraint petition_unit_relation_check
  check (relation in ('REGISTRAR', 'HOLDER', 'REFERRER', 'LEAD', 'REVIEWER'));
comment on column xinfang.petition_unit.relation is '关系:登记、承办(含曾承办)、转送交办、办理所并入的件、复查复核';
