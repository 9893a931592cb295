create table xinfang.document_number (
  unit_code    text not null,
  mark         text not null,
  year         integer not null,
  serial       integer not null check (serial > 0),
  number       text not null,
  given_on     date,
  cancelled_on date,
  cancelled_by text,
  reason       text,
  primary key (unit_code, mark, year, serial),
  check ((cancelled_on is null) = (reason is null) and (cancelled_on is null) = (cancelled_by is null))
);
comment on table xinfang.document_number is '文号登记簿:每个给出的文号一行,连续不断号';
comment on column xinfang.document_number.unit_code is '发文单位代码';
comment on column xinfang.document_number.mark is '文种代字';
comment on column xinfang.document_number.year is '年度';
comment on column xinfang.document_number.serial is '顺序号';
comment on column xinfang.document_number.number is '文号';
comment on column xinfang.document_number.given_on is '给号日期,启用登记簿以前给的为空';
comment on column xinfang.document_number.cancelled_on is '作废日期,空为未作废';
comment on column xinfang.document_number.cancelled_by is '作废人姓名';
comment on column xinfang.document_number.reason is '作废原因';

insert into xinfang.document_number (unit_code, mark, year, serial, number)
select s.unit_code, s.mark, s.year, n, u.doc_sign || '信' || s.mark || '〔' || s.year || '〕' || n || '号'
from xinfang.document_sequence s join xinfang.unit u on u.code = s.unit_code, generate_series(1, s.last_number) n;

grant select, insert, update on xinfang.document_number to xinfang_app;
revoke delete on xinfang.document_number from xinfang_app;
