package cn.xinfang.petition.review;

/** What a review or re-examination can come to (domain §1.10). */
public enum ReviewOutcome {
    UPHELD("维持"),
    CHANGED("变更"),
    REDO("撤销并责令重新办理"),
    ANNULLED("撤销"),
    /** The request, though taken up, turned out not to meet the conditions. */
    REJECTED("驳回");

    private final String label;

    ReviewOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
