package cn.xinfang.petition.closing;

/** The check list before a closing is verified (domain §3.3). */
public enum CheckItem {
    NOTICE_IN_TIME("受理告知按期送达", true),
    EVERY_CLAIM_ANSWERED("每项诉求已答复", false),
    FACTS_AND_BASIS("事实清楚、依据明确", false),
    REMEDY_TOLD("已告知复查途径和期限", false),
    SIGNED_AT_LEVEL("按权限签发", false),
    SERVED_WITH_PROOF("已送达并有凭证", false),
    EXECUTION_DATED("支持的诉求已执行或定期执行", false),
    CONTACTED("至少联系过信访人一次", true),
    NO_IDENTITY_LEAK("未泄露信访人信息", false),
    ATTACHMENTS_COMPLETE("附件齐全", false);

    private final String label;
    private final boolean past;

    CheckItem(String label, boolean past) {
        this.label = label;
        this.past = past;
    }

    public String label() {
        return label;
    }

    /** What lies in the past and cannot be mended: it may stay open with a remark. All else sends the petition back. */
    public boolean past() {
        return past;
    }
}
