alter table xinfang.petition add column cause text;
comment on column xinfang.petition.cause is '信访原因，审核认定办结时确定，空为尚未确定';
create index petition_cause on xinfang.petition (cause, received_on) where cause is not null;
