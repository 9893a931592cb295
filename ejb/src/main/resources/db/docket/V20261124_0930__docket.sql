create table xinfang.petition (
  id                uuid primary key references xinfang.stream on delete cascade,
  number            text not null unique,
  channel           text not null,
  petitioned_on     date not null,
  received_on       date not null,
  registered_on     date not null,
  rule_set          text not null,
  registrar_code    text not null,
  registrar_name    text not null,
  registrar_node    text not null,
  division          text not null,
  content_class     text not null,
  people            int not null,
  affected          int not null,
  anonymous         boolean not null,
  confidential      boolean not null,
  urgent            boolean not null,
  restricted        boolean not null,
  classified        boolean not null,
  status            text not null,
  holder_code       text not null,
  holder_name       text not null,
  holder_node       text not null,
  referrer_code     text,
  mode              text,
  in_transit        boolean not null,
  arrived_on        date,
  custody           int not null,
  due_kind          text,
  due_raw           date,
  due_legal         date,
  due_order         date not null,
  provisional       boolean not null,
  draft_pending     boolean not null,
  notices_to_serve  int not null,
  objection_pending boolean not null,
  filing_proposer   text,
  ended_on          date,
  summary           text,
  place             text,
  purpose           text,
  search_words      text not null,
  version           bigint not null
);
create index petition_due on xinfang.petition (due_order, number);
create index petition_holder on xinfang.petition (holder_code, due_order, number);
create index petition_search on xinfang.petition using gin (string_to_array(search_words, ' '));
comment on table xinfang.petition is '信访件(由记录推算,可随时重建)';
comment on column xinfang.petition.id is '流标识';
comment on column xinfang.petition.number is '信访件编号,21 位';
comment on column xinfang.petition.channel is '信访形式';
comment on column xinfang.petition.petitioned_on is '信访日期';
comment on column xinfang.petition.received_on is '收到日期';
comment on column xinfang.petition.registered_on is '登记日期';
comment on column xinfang.petition.rule_set is '适用的条例';
comment on column xinfang.petition.registrar_code is '登记单位代码';
comment on column xinfang.petition.registrar_name is '登记单位名称';
comment on column xinfang.petition.registrar_node is '登记节点';
comment on column xinfang.petition.division is '问题属地区划代码';
comment on column xinfang.petition.content_class is '内容分类代码';
comment on column xinfang.petition.people is '信访人数';
comment on column xinfang.petition.affected is '涉及人数';
comment on column xinfang.petition.anonymous is '匿名';
comment on column xinfang.petition.confidential is '信访人要求保密';
comment on column xinfang.petition.urgent is '重大紧急';
comment on column xinfang.petition.restricted is '内容受限:检举控告或要求保密';
comment on column xinfang.petition.classified is '每项诉求的分类已由人确认';
comment on column xinfang.petition.status is '信访件状态';
comment on column xinfang.petition.holder_code is '承办单位代码';
comment on column xinfang.petition.holder_name is '承办单位名称';
comment on column xinfang.petition.holder_node is '承办单位所在节点';
comment on column xinfang.petition.referrer_code is '转送、交办单位代码,空为登记单位自留';
comment on column xinfang.petition.mode is '转送或交办';
comment on column xinfang.petition.in_transit is '在途:已发出,对方节点尚未到达';
comment on column xinfang.petition.arrived_on is '到达承办单位日期';
comment on column xinfang.petition.custody is '承办权序号';
comment on column xinfang.petition.due_kind is '最急的在办时限种类,空为没有';
comment on column xinfang.petition.due_raw is '该时限自然日截止日';
comment on column xinfang.petition.due_legal is '该时限法定截止日';
comment on column xinfang.petition.due_order is '排序用截止日,没有时限的为 9999-12-31';
comment on column xinfang.petition.provisional is '截止日暂定,放假安排公布后可能变动';
comment on column xinfang.petition.draft_pending is '有文书等待审签';
comment on column xinfang.petition.notices_to_serve is '待送达文书数';
comment on column xinfang.petition.objection_pending is '异议待核实';
comment on column xinfang.petition.filing_proposer is '建议存档的账号,等待第二人复核';
comment on column xinfang.petition.ended_on is '办结日期';
comment on column xinfang.petition.summary is '内容摘要,受限件和存根为空';
comment on column xinfang.petition.place is '问题发生地,受限件和存根为空';
comment on column xinfang.petition.purpose is '信访目的,受限件和存根为空';
comment on column xinfang.petition.search_words is '检索词:相邻两字和编号尾段,不含人名、证件号、电话;受限件只有编号';
comment on column xinfang.petition.version is '投影所依据的流版本';

create function xinfang.holds_words(have text, wanted text) returns boolean
  language sql immutable parallel safe
  return string_to_array(have, ' ') @> string_to_array(wanted, ' ');
comment on function xinfang.holds_words(text, text) is '检索词是否齐备;展开后使用 petition_search 索引';

create table xinfang.petition_unit (
  petition_id uuid not null references xinfang.petition on delete cascade,
  unit_code   text not null,
  relation    text not null check (relation in ('REGISTRAR', 'HOLDER', 'REFERRER')),
  primary key (petition_id, unit_code, relation)
);
create index petition_unit_unit on xinfang.petition_unit (unit_code, petition_id);
comment on table xinfang.petition_unit is '与信访件有关系的单位,决定谁可以看到';
comment on column xinfang.petition_unit.petition_id is '信访件';
comment on column xinfang.petition_unit.unit_code is '单位代码';
comment on column xinfang.petition_unit.relation is '关系:登记、承办(含曾承办)、转送交办';

create table xinfang.petition_claim (
  petition_id uuid not null references xinfang.petition on delete cascade,
  number      int not null,
  text        text,
  claim_class text,
  route       text,
  outcome     text,
  primary key (petition_id, number)
);
comment on table xinfang.petition_claim is '诉求';
comment on column xinfang.petition_claim.petition_id is '信访件';
comment on column xinfang.petition_claim.number is '诉求序号';
comment on column xinfang.petition_claim.text is '诉求内容,受限件为空';
comment on column xinfang.petition_claim.claim_class is '诉求分类,未确认为空';
comment on column xinfang.petition_claim.route is '申诉求决的办理途径';
comment on column xinfang.petition_claim.outcome is '处理意见的结论';

create table xinfang.petition_clock (
  petition_id      uuid not null references xinfang.petition on delete cascade,
  position         int not null,
  kind             text not null,
  unit_code        text,
  start_on         date not null,
  due_raw          date,
  due_legal        date not null,
  provisional      boolean not null,
  calendar_version text not null,
  stopped_on       date,
  lapsed           boolean not null,
  primary key (petition_id, position)
);
create index petition_clock_due on xinfang.petition_clock (due_legal) where stopped_on is null;
comment on table xinfang.petition_clock is '时限';
comment on column xinfang.petition_clock.petition_id is '信访件';
comment on column xinfang.petition_clock.position is '开始的先后';
comment on column xinfang.petition_clock.kind is '时限种类';
comment on column xinfang.petition_clock.unit_code is '受约束的单位,空为信访人自己的期限';
comment on column xinfang.petition_clock.start_on is '起算日(不计入)';
comment on column xinfang.petition_clock.due_raw is '自然日截止日,工作日期限为空';
comment on column xinfang.petition_clock.due_legal is '法定截止日';
comment on column xinfang.petition_clock.provisional is '截止日暂定';
comment on column xinfang.petition_clock.calendar_version is '所用放假安排版本';
comment on column xinfang.petition_clock.stopped_on is '完成或失效日期,空为在走';
comment on column xinfang.petition_clock.lapsed is '失效:既未按期也未超期';

grant select, insert, update, delete
  on xinfang.petition, xinfang.petition_unit, xinfang.petition_claim, xinfang.petition_clock to xinfang_app;
grant execute on function xinfang.holds_words(text, text) to xinfang_app;
