package cn.xinfang.petition;

/** The class of a claim (信访工作条例 Articles 29–31), confirmed by a person before any content leaves the node. */
public enum ClaimClass {
    SUGGESTION("建议意见"),
    ACCUSATION("检举控告"),
    APPEAL("申诉求决"),
    INQUIRY("咨询及其他"),
    /** Complaint that somebody was stopped, restricted, threatened or retaliated against because of a petition (信访工作条例 Article 18). */
    OBSTRUCTION("阻拦报复投诉");

    private final String label;

    ClaimClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is about somebody who must be known and must not learn of it. */
    public boolean accuses() {
        return this == ACCUSATION || this == OBSTRUCTION;
    }
}
