package cn.xinfang.petition.supervision;

/**
 * How hard a petition office presses. 挂牌督办, 约谈 and 通报 are acts of the joint conference (信访工作条例 Article 39) and not
 * among them.
 */
public enum SupervisionLevel {
    /** By telephone or in the system. */
    ONLINE("催办"),
    /** By a numbered letter (D17). */
    LETTER("督办函"),
    /** On the spot. */
    INSPECTION("实地督查");

    private final String label;

    SupervisionLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
