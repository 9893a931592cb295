package cn.xinfang.petition.assignment;

/** The two ways of passing a petition on (信访工作条例 Article 22). */
public enum ReferralMode {
    TRANSFER("转送"),
    /** Important matters whose result must be reported back by a date. */
    ASSIGN("交办");

    private final String label;

    ReferralMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
