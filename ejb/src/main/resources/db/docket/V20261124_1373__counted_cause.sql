create or replace view xinfang.counted_petition as
select id, channel, people, received_on, registrar_node, holder_code, holder_name, holder_node, due_legal, ended_on, restricted,
       referrer_code is null and holder_code = registrar_code as received_by_holder, office_closed,
       exists (select from xinfang.petition_claim c where c.petition_id = petition.id and c.claim_class = 'OBSTRUCTION') as obstruction,
       cause
from xinfang.petition;
