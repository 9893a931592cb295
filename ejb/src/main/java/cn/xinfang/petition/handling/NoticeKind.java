package cn.xinfang.petition.handling;

/** The notices that must be served on the petitioner. */
public enum NoticeKind {
    ACCEPTANCE("D03", "受理告知书"),
    DECLINING("D04", "不予受理告知书"),
    LEAD_IN("D04", "导入法定途径告知书"),
    NO_LONGER_ACCEPTED("D05", "不再受理告知书"),
    PROCEDURAL("D06", "程序性告知书"),
    EXTENSION("D07", "延期办理告知书"),
    OPINION("D08", "处理意见书"),
    REVIEW_ADMISSION("D12A", "复查申请告知书"),
    REVIEW_OPINION("D12", "复查意见书"),
    RE_EXAMINATION_ADMISSION("D13A", "复核申请告知书"),
    RE_EXAMINATION_OPINION("D13", "复核意见书");

    private final String code;
    private final String label;

    NoticeKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether the body that reviews issues and serves it, not the unit in charge. */
    public boolean ofReview() {
        return switch (this) {
            case REVIEW_ADMISSION, REVIEW_OPINION, RE_EXAMINATION_ADMISSION, RE_EXAMINATION_OPINION -> true;
            default -> false;
        };
    }
}
