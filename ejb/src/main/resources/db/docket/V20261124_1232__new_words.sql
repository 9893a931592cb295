-- New words wait beside the index until the server takes in many at once (SearchIndexTimer): so neither an officer who registers
-- nor an import of old records does it row by row. Beyond 256 MB whoever writes takes them in.
alter index xinfang.petition_search set (gin_pending_list_limit = 262144);

create function xinfang.take_in_new_words() returns bigint
    language sql security definer set search_path = xinfang, pg_catalog set maintenance_work_mem = '128MB' as
$$ select gin_clean_pending_list('petition_search'::regclass) $$;
comment on function xinfang.take_in_new_words() is '把新写入的检索词并入索引,返回并入的页数';
revoke execute on function xinfang.take_in_new_words() from public;
grant execute on function xinfang.take_in_new_words() to xinfang_app;
