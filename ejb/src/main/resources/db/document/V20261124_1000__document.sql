create table xinfang.document_sequence (
  unit_code   text not null,
  mark        text not null check (mark <> ''),
  year        integer not null check (year between 1000 and 9999),
  last_number integer not null check (last_number > 0),
  primary key (unit_code, mark, year)
);
comment on table xinfang.document_sequence is '文号序列：每个单位、文种、年度一行，连续不断号';
comment on column xinfang.document_sequence.unit_code is '发文单位代码';
comment on column xinfang.document_sequence.mark is '文种代字，如转、交、受';
comment on column xinfang.document_sequence.year is '年度';
comment on column xinfang.document_sequence.last_number is '最后使用的顺序号';

revoke delete on xinfang.document_sequence from xinfang_app;
