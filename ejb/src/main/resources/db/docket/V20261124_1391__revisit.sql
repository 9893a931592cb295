create table xinfang.revisit_draw (
  month     date primary key check (extract(day from month) = 1),
  drawn_on  date not null,
  verified  integer not null check (verified >= 0),
  chosen    integer not null check (chosen between 0 and verified)
);
comment on table xinfang.revisit_draw is '抽查回访:每月抽取一次';
comment on column xinfang.revisit_draw.month is '办结月份的第一日';
comment on column xinfang.revisit_draw.drawn_on is '抽取日期';
comment on column xinfang.revisit_draw.verified is '该月审核认定办结的件数';
comment on column xinfang.revisit_draw.chosen is '抽中件数';

create index petition_verified on xinfang.petition (ended_on) where status = 'VERIFIED';

grant select, insert on xinfang.revisit_draw to xinfang_app;
