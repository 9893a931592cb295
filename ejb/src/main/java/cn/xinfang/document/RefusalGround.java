package cn.xinfang.document;

/**
 * How a notice words the grounds on which a petition is not accepted.
 *
 * <p>A lapsed period for review is not among them: neither regulation names it. Nor is a visit to the wrong level; it is led to the
 * competent level, never refused.
 */
public enum RefusalGround {

    OTHER_POWER("属于人民代表大会及其常务委员会、人民法院或者人民检察院职权范围"),
    STATUTORY_ROUTE("已经或者依法应当通过诉讼、仲裁、行政复议等法定途径解决"),
    NOT_COMPETENT("不属于本机关、单位或者本系统的职权范围"),
    ALREADY_HANDLED("已经受理或者正在办理，尚在规定期限内"),
    REVIEW_OPEN("已有书面答复，应当通过复查、复核程序提出"),
    CONCLUDED("已经复核，现仍以同一事实和理由提出投诉请求"),
    PRIVATE_DISPUTE("属于民事主体之间的纠纷，不属于行政管理职权范围");

    private final String wording;

    RefusalGround(String wording) {
        this.wording = wording;
    }

    /** Follows 该事项. */
    public String wording() {
        return wording;
    }

    /** True if the notice must name the body to go to; after the final review there is none. */
    public boolean redirects() {
        return this != CONCLUDED;
    }

    /** 不予受理, or 不再受理 after the final review. */
    public String conclusion() {
        return this == CONCLUDED ? "不再受理" : "不予受理";
    }
}
