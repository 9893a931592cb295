alter table xinfang.petition add column office_closed boolean not null default false;
comment on column xinfang.petition.office_closed is '被反映的是信访部门或其上级,信访部门负责人未经手的不可见';

create or replace view xinfang.counted_petition as
select id, channel, people, received_on, registrar_node, holder_code, holder_name, holder_node, due_legal, ended_on, restricted,
       referrer_code is null and holder_code = registrar_code as received_by_holder, office_closed
from xinfang.petition;
