create table petition_skip (
    last_day date primary key,
    numbers  int  not null check (numbers > 0)
);
comment on table petition_skip is '从备份恢复后跳过的信访件编号:备份后可能已在纸面给出';
comment on column petition_skip.last_day is '恢复之日,此日及以前各日的流水都跳过';
comment on column petition_skip.numbers is '每个流水跳过的个数';
grant select, insert, update on petition_skip to xinfang_app;
revoke delete on petition_skip from xinfang_app;

create function skipped_numbers(of_day date) returns int
    language sql stable set search_path = xinfang as
$$
    select coalesce(sum(numbers), 0)::int from petition_skip where last_day >= of_day
$$;
comment on function skipped_numbers(date) is '某日流水因恢复而跳过的个数';
