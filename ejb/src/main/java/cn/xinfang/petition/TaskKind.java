package cn.xinfang.petition;

/** What is left to do; the label says it to the person who has to. */
public enum TaskKind {
    NAME_REPRESENTATIVES("登记推选出的代表（更正登记）"),
    TAKE_UP_OBSTRUCTION("阻拦报复投诉：负责人当天研究，转送有权查处的机关"),
    ANSWER_REMINDER("被催办：办理并报告进展"),
    AWAIT_ARRIVAL("已转出：对方接收前仍由本单位负责；次日仍未到达的，打印函件邮寄或专送"),
    COMPARE_CLOCKS("两地算得的期限不一致：核对放假安排，由期限所属的一方更正"),
    ANSWER_RECALL("转送单位请求退回：答复"),
    AWAIT_SURRENDER("受限内容：核实其他节点已删除并回执"),
    DECIDE_RECUSAL("决定是否回避"),
    TAKE_OVER("承办人回避：另行指定承办人接办"),
    ANSWER_PART("会办：答复牵头单位"),
    ANSWER_SUPERVISION("被督办：办理并反馈"),
    VERIFY_SUPERVISION("核实督办反馈，结束或继续督办"),
    REPORT_URGENT("上报重大紧急事项"),
    NEGOTIATE_DISPUTE("受理争议：与另一方协商"),
    DECIDE_DISPUTE("受理争议：决定受理单位"),
    EXECUTE("督促执行支持的诉求"),
    CHECK_EXECUTION("核查执行情况"),
    CHECK_TAKE_UP("核实导入、移送的诉求是否被接收"),
    DECIDE_WAY_ANEW("诉求未被接收，重新确认途径"),
    VERIFY_EVALUATION("电话评价：由另一人再次通话核实"),
    REVIEW_EVALUATION("信访人不满意：核查并写明结论"),
    REVISIT("抽查回访：询问信访人办理结果是否属实、落实"),
    ADMIT_REVIEW("决定是否受理复查、复核申请"),
    DECIDE_REVIEW("提出复查、复核意见"),
    SIGN_REVIEW("审签复查、复核文书"),
    SERVE_REVIEW("送达复查、复核文书"),
    HELP("疏导教育、矛盾化解、帮扶救助");

    private final String label;

    TaskKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
