package cn.xinfang.petition;

/** What becomes of a suggestion: that of a petitioner (Article 29 of both regulations), or one to improve policy. */
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
