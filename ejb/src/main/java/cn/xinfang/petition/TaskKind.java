package cn.xinfang.petition;

/** What is left to do; the label says it to the person who has to. */
public enum TaskKind {
    ANSWER_REMINDER("被催办：办理并报告进展"),
    EXECUTE("督促执行支持的诉求"),
    CHECK_EXECUTION("核查执行情况"),
    CHECK_TAKE_UP("核实导入、移送的诉求是否被接收"),
    DECIDE_WAY_ANEW("诉求未被接收，重新确认途径"),
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
