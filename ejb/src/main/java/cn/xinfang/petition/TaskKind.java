package cn.xinfang.petition;

/** What is left to do; the label says it to the person who has to. */
public enum TaskKind {
    ANSWER_REMINDER("被催办：办理并报告进展"),
    EXECUTE("督促执行支持的诉求"),
    CHECK_EXECUTION("核查执行情况"),
    VERIFY_EVALUATION("电话评价：由另一人再次通话核实"),
    REVIEW_EVALUATION("信访人不满意：核查并写明结论"),
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
