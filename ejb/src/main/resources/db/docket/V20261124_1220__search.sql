-- The words lie apart: a petition has hundreds of them, they seldom change, and lists do not read them.
create table xinfang.petition_words (
  petition_id uuid primary key references xinfang.petition on delete cascade,
  words       text collate "C" not null
);
comment on table xinfang.petition_words is '信访件检索词(由记录推算,可随时重建)';
comment on column xinfang.petition_words.petition_id is '信访件';
comment on column xinfang.petition_words.words is '检索词:相邻两字和编号尾段,不含人名、证件号、电话;受限件只有编号。按字节比较,不按中文排序';
insert into xinfang.petition_words select id, search_words from xinfang.petition;
alter table xinfang.petition drop column search_words;
create index petition_search on xinfang.petition_words using gin (string_to_array(words, ' '));
create or replace function xinfang.holds_words(have text, wanted text) returns boolean
  language sql immutable parallel safe as
$$ select string_to_array(have collate "C", ' ') @> string_to_array(wanted collate "C", ' ') $$;
grant select, insert, update, delete on xinfang.petition_words to xinfang_app;

-- Numbers and codes are compared by their bytes, not by the rules of Chinese.
alter table xinfang.petition
  alter column number type text collate "C",
  alter column division type text collate "C",
  alter column content_class type text collate "C",
  alter column registrar_code type text collate "C",
  alter column registrar_node type text collate "C",
  alter column holder_code type text collate "C",
  alter column holder_node type text collate "C",
  alter column referrer_code type text collate "C";
alter table xinfang.petition_unit alter column unit_code type text collate "C";
