package cn.xinfang.petition.evaluation;

/** The values of the national system (满意值): there is no 2. */
public enum Satisfaction {
    SATISFIED(0, "满意"),
    FAIRLY_SATISFIED(1, "基本满意"),
    UNSATISFIED(3, "不满意");

    private final int code;
    private final String label;

    Satisfaction(int code, String label) {
        this.code = code;
        this.label = label;
    }

    public int code() {
        return code;
    }

    public String label() {
        return label;
    }
}
