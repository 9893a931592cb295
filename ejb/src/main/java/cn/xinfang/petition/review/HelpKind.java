package cn.xinfang.petition.review;

/** What is owed to a petitioner whose matter is concluded (信访工作条例 Article 37). */
public enum HelpKind {
    GUIDANCE("疏导教育"),
    SETTLEMENT("矛盾化解"),
    SUPPORT("帮扶救助"),
    RELIEF("告知、协助申请社会救助");

    private final String label;

    HelpKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
