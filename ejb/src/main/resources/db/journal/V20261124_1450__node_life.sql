create table node_life (
    one         boolean primary key default true check (one),
    incarnation int     not null check (incarnation > 0),
    paused      text
);
comment on table node_life is '本节点的写入状态,只有一行';
comment on column node_life.one is '恒为真';
comment on column node_life.incarnation is '代次:每从备份恢复一次加一';
comment on column node_life.paused is '为何暂停写入;空为正常';
insert into node_life (incarnation) values (1);
revoke insert, delete on node_life from xinfang_app;
grant select, update on node_life to xinfang_app;

-- A database restored into another server counts transactions anew. Entries then carry numbers of the future, and whoever
-- reads them in the order of commits would pass over everything written later. All of them become older than any other.
create function rebase_entries() returns boolean
    language plpgsql security definer set search_path = xinfang as
$$
begin
    if not exists (select 1 from entry where xid >= pg_snapshot_xmax(pg_current_snapshot()))
       and not exists (select 1 from reactor_cursor where xid >= pg_snapshot_xmax(pg_current_snapshot())) then
        return false;
    end if;
    update reactor_cursor c set xid = '0', position = coalesce(
        (select min(e.position) - 1 from entry e where (e.xid, e.position) > (c.xid, c.position)),
        (select max(e.position) from entry e), 0);
    update entry set xid = '0' where xid <> '0';
    return true;
end
$$;
comment on function rebase_entries() is '数据库换服务器恢复后,重排记录的事务先后';
revoke execute on function rebase_entries() from public;
grant execute on function rebase_entries() to xinfang_app;
