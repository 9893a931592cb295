-- What 1435 allowed and 1442 notes, in one: 1442 was written without knowing of 1435 and had taken envelopes back.
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
