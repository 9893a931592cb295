package cn.xinfang.petition.assignment;

/** The ways of passing a petition on: the two of petition offices (信访工作条例 Article 22), that of other units, and that by decision. */
public enum ReferralMode {
    TRANSFER("转送"),
    /** Important matters whose result must be reported back by a date. */
    ASSIGN("交办"),
    /**
     * Sent up: to a petition office by a unit that received it directly and is not competent, or by rule to the superior as a complaint of
     * being obstructed; no transfer, no letter.
     */
    FORWARD("上报"),
    /** Goes to the unit that accepts after a dispute; its periods run on from the arrival at the former holder. */
    DESIGNATE("指定受理");

    private final String label;

    ReferralMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
