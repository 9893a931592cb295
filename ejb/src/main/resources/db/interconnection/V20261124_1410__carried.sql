alter table peer_entry add column came_in bigint, add column came_later bigint[] not null default '{}',
    add column went_out bigint[] not null default '{}';
update peer_entry set went_out = array[package_number] where package_number is not null;
comment on column peer_entry.came_in is '首次带来该记录的收到包号;不是对端发来的为空';
comment on column peer_entry.came_later is '此后补来其部分的收到包号,按先后';
comment on column peer_entry.went_out is '写入过的全部发出包号,按先后';
