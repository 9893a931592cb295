package cn.xinfang.docket.rules;

/** What two petitions can have in common. People are compared by blind indexes only. */
public enum Trait {
    TEXT("内容相似"),
    DOCUMENT("证件号码相同"),
    PHONE("电话相同"),
    NAME("姓名相同"),
    PLACE("属地相同"),
    CONTENT_CLASS("内容分类相同");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it comes from who the petitioner is, so that comparing it is a look at his data. */
    public boolean personal() {
        return this == DOCUMENT || this == PHONE || this == NAME;
    }
}
