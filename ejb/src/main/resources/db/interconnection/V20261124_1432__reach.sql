create table xinfang.peer_reach (
  node           char(6) primary key,
  complete_until timestamptz not null
);
comment on table xinfang.peer_reach is '上级对各节点掌握到的时间,用于标明数据截至何时';
comment on column xinfang.peer_reach.node is '节点(GB/T 2260)';
comment on column xinfang.peer_reach.complete_until is '上级与该节点最近一次双方都无余量的时间';

grant select, insert, update on xinfang.peer_reach to xinfang_app;
