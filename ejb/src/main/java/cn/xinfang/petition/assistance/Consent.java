package cn.xinfang.petition.assistance;

/** How a citizen agreed that something be done in his name. */
public enum Consent {
    SIGNED("本人签名"),
    FINGERPRINT("本人按指印"),
    /** Two officials were present. */
    ORAL("本人口头同意，两名工作人员在场");

    private final String label;

    Consent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
