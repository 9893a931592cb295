drop index xinfang.outside_order_inbox;
create index outside_order_inbox on xinfang.outside_order (unit_code, state, received_on, number);
