package cn.xinfang.petition.assignment;

/** The ways of passing a petition on: the two of petition offices (信访工作条例 Article 22) and that of other units. */
public enum ReferralMode {
    TRANSFER("转送"),
    /** Important matters whose result must be reported back by a date. */
    ASSIGN("交办"),
    /**
     * Sent up: to a petition office by a unit that received it directly and is not competent, or by rule to the superior as a complaint of
     * being obstructed; no transfer, no letter.
     */
    FORWARD("上报");

    private final String label;

    ReferralMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
