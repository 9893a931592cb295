create table erased_part (
    entry_id  uuid not null references entry (id),
    name      text not null,
    erased_by uuid not null references entry (id),
    at        timestamptz not null default now(),
    primary key (entry_id, name, erased_by)
);
create index erased_part_by on erased_part (erased_by);
revoke insert, update, delete on erased_part from xinfang_app;
comment on table erased_part is '依法删除的部分:对账和自查据此区分依法删除与丢失';
comment on column erased_part.entry_id is '所属记录';
comment on column erased_part.name is '部分';
comment on column erased_part.erased_by is '据以删除的记录';
comment on column erased_part.at is '删除时间';

-- What takes a part away: an entry that records basis and second person; the next word of a published answer; the receipt that an
-- envelope was opened; the receipt that this or another node gave up what others wrote, which leaves the stubs. Says which part went.
create or replace function xinfang.erase_part(of_entry uuid, part_name text, erased_by uuid) returns boolean
    language plpgsql security definer set search_path = xinfang as
$$
begin
    if not exists (select 1 from entry cause join entry target on target.stream_id = cause.stream_id
                   where cause.id = erase_part.erased_by and target.id = of_entry
                     and (cause.type = 'PartErased'
                          or cause.type in ('QueryAnswerPublished', 'QueryAnswerWithdrawn')
                             and cause.node = target.node and cause.number > target.number
                          or cause.type = 'EnvelopeOpened' and target.type = 'PartsSealed'
                          or cause.type = 'ContentSurrendered' and cause.node <> target.node and part_name <> 'STUB')) then
        raise exception '没有相应的删除记录,不能删除';
    end if;
    insert into erased_part (entry_id, name, erased_by) values (of_entry, part_name, erase_part.erased_by) on conflict do nothing;
    delete from entry_part where entry_id = of_entry and name = part_name;
    return found;
end
$$;
