alter table xinfang.petition add column reminded_on date;
comment on column xinfang.petition.reminded_on is '承办单位被催办的日期(最近一次),所催事项完成后为空';
create index petition_reminded on xinfang.petition (holder_code) where reminded_on is not null;
create index petition_received on xinfang.petition (received_on desc, number desc);
