package cn.xinfang.counsel.rules;

/** What a policy is for. */
public enum PolicyKind {
    LIVING("低保"),
    MEDICAL("医疗"),
    EDUCATION("教育"),
    HOUSING("住房"),
    PENSION("养老"),
    EMPLOYMENT("就业"),
    LEGAL_AID("法律援助"),
    JUDICIAL_RELIEF("司法救助"),
    OTHER("其他");

    private final String label;

    PolicyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it relieves people in need, whatever their petition is about. */
    public boolean relief() {
        return this != OTHER;
    }
}
