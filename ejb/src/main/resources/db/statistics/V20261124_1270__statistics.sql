create view xinfang.counted_petition as
select id, channel, people, received_on, registrar_node, holder_code, holder_name, holder_node, due_legal, ended_on, restricted,
       referrer_code is null and holder_code = registrar_code as received_by_holder
from xinfang.petition;
comment on view xinfang.counted_petition is '统计口径：每件一行，不含内容和人员；统计只读此类公布的视图';

create view xinfang.counted_party as
select petition_id, unit_code from xinfang.petition_unit;
comment on view xinfang.counted_party is '统计口径：与信访件有关系的单位，用于说明列表中不显示的限制件数';

create view xinfang.counted_county as
select n.code, n.name, p.succeeded_at
from xinfang.node n left join xinfang.peer p on p.node = n.code
where n.parent_code is not null;
comment on view xinfang.counted_county is '统计口径：各县区最近一次双方都已送完的时间，空为从未';

create index petition_counted on xinfang.petition (received_on) include (registrar_node, channel, people);
create index petition_received_restricted on xinfang.petition (received_on) where restricted;
create index petition_in_hand on xinfang.petition (holder_node, due_legal, holder_code) where ended_on is null;
create index petition_oldest on xinfang.petition (received_on, number) where ended_on is null;

grant select on xinfang.counted_petition, xinfang.counted_party, xinfang.counted_county to xinfang_app;
