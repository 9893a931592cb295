create view xinfang.counted_evaluation as
select petition_id, subject, unit_node, opened_on, satisfaction from xinfang.petition_evaluation;
comment on view xinfang.counted_evaluation is '统计口径：每件每个评价对象一行；没有评价的 satisfaction 为空，不算满意';

grant select on xinfang.counted_evaluation to xinfang_app;
