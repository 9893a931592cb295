package cn.xinfang.petition;

/** What is left to do; the label says it to the person who has to. */
public enum TaskKind {
    TAKE_UP_OBSTRUCTION("阻拦报复投诉：负责人当天研究，转送有权查处的机关"),
    ANSWER_REMINDER("被催办：办理并报告进展"),
    ANSWER_SUPERVISION("被督办：办理并反馈"),
    VERIFY_SUPERVISION("核实督办反馈，结束或继续督办"),
    REPORT_URGENT("上报重大紧急事项"),
    EXECUTE("督促执行支持的诉求"),
    CHECK_EXECUTION("核查执行情况"),
    VERIFY_EVALUATION("电话评价：由另一人再次通话核实"),
    REVIEW_EVALUATION("信访人不满意：核查并写明结论");

    private final String label;

    TaskKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
