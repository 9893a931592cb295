-- Copies of the petitions that went through the journal, straight into the projection, until there are :items. Each copy has
-- its own number, dates, units and keys, and the first sixty words; about 4 of 100 are open. The city's node sees them all.
create temp table base as
  select row_number() over (order by number) - 1 as row, p.id, to_jsonb(p) as columns from petition p order by number limit 5000;
create unique index on base (row);

create temp table copy as
select n, md5('copy ' || n)::uuid as id, b.id as base_id, b.columns, node, day, day + 20 + n % 50 as due,
       day > date '2025-06-01' and n % 3 > 0 or n % 251 = 0 as open,
       node || '0000000010001' as office, node || '0000001' || lpad((n / 8 % 30)::text, 2, '0') || '0001' as unit, n % 10 < 7 as referred
from (select n, (array['621300', '621302', '621303', '621321', '621322', '621323', '621324', '621325'])[1 + n % 8] as node,
             date '2012-03-20' + (n::bigint * 5095 / :items)::int as day
      from generate_series(0, :items - 1) n) numbered
join base b on b.row = (n::bigint * 7919) % (select count(*) from base);
alter table copy add primary key (n);

drop index petition_search;
drop index petition_likeness_keys;

insert into stream (id, kind, version) select id, 'petition', 1 from copy;

insert into petition
select filled.* from copy c, lateral (select
    c.open and c.n % 97 = 0 as objected, c.open and c.n % 89 = 0 as drafted, c.open and c.n % 29 = 0 as crossing) dice,
  lateral jsonb_populate_record(null::petition, c.columns || jsonb_build_object(
    'id', c.id, 'number', c.node || to_char(c.day, 'YYYYMMDD') || '1' || 50000 + c.n / 8 % 40000 || '0',
    'petitioned_on', c.day, 'received_on', c.day, 'registered_on', c.day,
    'rule_set', case when c.day < date '2022-05-01' then 'XFTL2005' else 'XFGZTL2022' end,
    'channel', (array['LETTER', 'VISIT', 'ONLINE', 'HOTLINE'])[1 + c.n / 8 % 4],
    'registrar_code', c.office, 'registrar_name', '信访局' || c.node, 'registrar_node', c.node,
    'division', c.node || '10' || c.n / 8 % 3, 'content_class', lpad((1 + c.n / 8 % 18)::text, 2, '0') || '0' || 1 + c.n / 8 % 6,
    'restricted', c.n % 50 = 7,
    'holder_code', case when c.referred then c.unit else c.office end, 'holder_name', '承办单位', 'holder_node', c.node,
    'referrer_code', case when c.referred then c.office end, 'mode', case when c.referred then 'TRANSFER' end,
    'custody', case when c.referred then 2 else 1 end, 'in_transit', dice.crossing, 'arrived_on', case when not dice.crossing then c.day end,
    'objection_pending', dice.objected, 'draft_pending', dice.drafted, 'notices_to_serve', case when c.open and c.n % 83 = 0 then 1 else 0 end,
    'reminded_on', case when c.open and c.n % 41 = 0 then c.due end, 'filing_proposer', case when c.open and c.n % 211 = 0 then 'somebody' end,
    'status', case when c.open then (array['REGISTERED', 'TRANSFERRED', 'ACCEPTED', 'ACCEPTED', 'OPINION_ISSUED', 'SERVED'])[1 + c.n / 8 % 6]
                   else (array['ANSWERED', 'VERIFIED', 'FILED'])[1 + c.n / 8 % 3] end,
    'due_kind', case when c.open then 'T06' end, 'due_raw', case when c.open then c.due end, 'due_legal', case when c.open then c.due end,
    'due_order', case when c.open then c.due else date '9999-12-31' end, 'ended_on', case when not c.open then c.due end)) filled;

insert into petition_unit select id, office, 'REGISTRAR' from copy;
insert into petition_unit select id, case when referred then unit else office end, 'HOLDER' from copy;
insert into petition_unit select id, office, 'HOLDER' from copy where referred;
insert into petition_unit select id, office, 'REFERRER' from copy where referred;
insert into petition_clock (petition_id, position, kind, unit_code, start_on, due_raw, due_legal, provisional, calendar_version, stopped_on, lapsed)
  select id, 1, 'T06', unit, day, due, due, false, '2026', case when not open then due end, false from copy;
insert into petition_claim select c.id, k.number, k.text, k.claim_class, k.route, k.outcome
  from copy c join petition_claim k on k.petition_id = c.base_id;
insert into petition_words
  select c.id, (select string_agg('#' || substr(p.number, i), ' ') from generate_series(1, 18) i)
      || case when p.restricted then '' else ' ' || array_to_string((string_to_array(w.words, ' '))[19:78], ' ') end
  from copy c join petition p on p.id = c.id join petition_words w on w.petition_id = c.base_id;

-- One of a hundred is like its model, one of fifty is a copy of the same form letter, all others are like nothing.
insert into petition_likeness
  select c.id, case when c.n % 100 = 3 then l.keys
                    else array(select hashint8extended(case when c.n % 50 = 9 then k else c.n * 64 + k end, 7) from generate_series(1::bigint, 18) k) end,
         l.sketch
  from copy c join petition_likeness l on l.petition_id = c.base_id where c.n % 50 <> 7;

create index petition_search on petition_words using gin (string_to_array(words, ' ')) with (gin_pending_list_limit = 262144);
create index petition_likeness_keys on petition_likeness using gin (keys);
drop table copy, base;
vacuum analyze;
