package cn.xinfang.commoncause.rules;

/** What became of a suggestion. */
public enum Adoption {
    ADOPTED("采纳"),
    PARTLY("部分采纳"),
    NOT("未采纳");

    private final String label;

    Adoption(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
