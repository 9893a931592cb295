package cn.xinfang.petition.handling;

/** The notices that must be served on the petitioner. */
public enum NoticeKind {
    ACCEPTANCE("D03", "受理告知书"),
    DECLINING("D04", "不予受理告知书"),
    LEAD_IN("D04", "导入法定途径告知书"),
    NO_LONGER_ACCEPTED("D05", "不再受理告知书"),
    PROCEDURAL("D06", "程序性告知书"),
    EXTENSION("D07", "延期办理告知书"),
    OPINION("D08", "处理意见书");

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
}
