package cn.xinfang.intake.rules;

/** What became of a row. */
public enum RowOutcome {
    TAKEN("已接收"),
    /** Taken, but understood otherwise than written in some point. */
    CHANGED("有改动接收"),
    /** The same record was taken before: from this file, from another one, or in a run that was interrupted. */
    KNOWN("以前已接收"),
    REFUSED("未接收");

    private final String label;

    RowOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
