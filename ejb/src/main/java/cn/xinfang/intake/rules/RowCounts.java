package cn.xinfang.intake.rules;

/** Rows by outcome. */
public record RowCounts(int taken, int changed, int known, int refused) {

    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

    public RowCounts plus(RowOutcome outcome) {
        return switch (outcome) {
            case TAKEN -> new RowCounts(taken + 1, changed, known, refused);
            case CHANGED -> new RowCounts(taken, changed + 1, known, refused);
            case KNOWN -> new RowCounts(taken, changed, known + 1, refused);
            case REFUSED -> new RowCounts(taken, changed, known, refused + 1);
        };
    }

    public int all() {
        return taken + changed + known + refused;
    }
}
