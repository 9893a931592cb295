create table xinfang.node_certificate (
  node        char(6) primary key,
  certificate bytea   not null
);
comment on table xinfang.node_certificate is '各节点证书,由市级节点公布';
comment on column xinfang.node_certificate.node is '节点(GB/T 2260)';
comment on column xinfang.node_certificate.certificate is 'SM2 证书';

create table xinfang.envelope_due (
  node      char(6) not null,
  stream_id uuid    not null references xinfang.stream,
  parts     text[]  not null,
  pending   boolean not null default true,
  primary key (node, stream_id)
);
create index envelope_due_stream on xinfang.envelope_due (stream_id);
create index envelope_due_pending on xinfang.envelope_due (stream_id, node) where pending;
comment on table xinfang.envelope_due is '须密封给其他节点的流:该节点可以持有而中间的市级节点不可以';
comment on column xinfang.envelope_due.node is '收件节点';
comment on column xinfang.envelope_due.stream_id is '流';
comment on column xinfang.envelope_due.parts is '须密封的部分';
comment on column xinfang.envelope_due.pending is '可能还有未密封的';

create table xinfang.envelope_part (
  node     char(6) not null,
  entry_id uuid    not null references xinfang.entry,
  parts    text[]  not null,
  primary key (node, entry_id)
);
create index envelope_part_entry on xinfang.envelope_part (entry_id);
comment on table xinfang.envelope_part is '已密封给其他节点、或由其密封寄来的部分';
comment on column xinfang.envelope_part.node is '节点';
comment on column xinfang.envelope_part.entry_id is '记录';
comment on column xinfang.envelope_part.parts is '部分';

create table xinfang.envelope_waiting (
  entry_id uuid    primary key references xinfang.entry,
  failed   boolean not null default false
);
comment on table xinfang.envelope_waiting is '寄给本节点、尚未打开的密封内容';
comment on column xinfang.envelope_waiting.entry_id is '密封的记录';
comment on column xinfang.envelope_waiting.failed is '打不开或者与记录头不符';

grant select, insert, update on xinfang.node_certificate, xinfang.envelope_due to xinfang_app;
grant select, insert, update, delete on xinfang.envelope_part, xinfang.envelope_waiting to xinfang_app;
