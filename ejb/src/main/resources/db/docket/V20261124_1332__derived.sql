alter table xinfang.petition_link drop constraint if exists petition_link_kind_check;
alter table xinfang.petition_link add constraint petition_link_kind_check check (kind in ('REPEAT', 'SAME_LETTER', 'RELATED', 'DERIVED'));
create index petition_link_derived on xinfang.petition_link (other_id) where kind = 'DERIVED';
