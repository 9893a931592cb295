package cn.xinfang.petition;

/** The class of a claim (信访工作条例 Articles 29–31), confirmed by a person before any content leaves the node. */
public enum ClaimClass {
    SUGGESTION("建议意见"),
    ACCUSATION("检举控告"),
    APPEAL("申诉求决"),
    INQUIRY("咨询及其他");

    private final String label;

    ClaimClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
