package cn.xinfang.document;

import cn.xinfang.law.RuleSet;

/**
 * The closed list of grounds on which a petition is not accepted, with their articles under both regulations.
 *
 * <p>A lapsed period for review is not among them: neither regulation names it. Nor is a visit to the wrong level a reason to leave a
 * petition unregistered; the notice only leads to the competent level.
 */
public enum RefusalGround {

    OTHER_STATE_ORGAN("该事项属于人民代表大会及其常务委员会、人民法院或者人民检察院职权范围", "第十五条、第二十一条第一款第（一）项",
            "第二十三条第一款、第二十八条第二款", true),
    STATUTORY_ROUTE("该事项已经或者依法应当通过诉讼、仲裁、行政复议等法定途径解决", "第十四条第二款、第二十一条第一款第（一）项",
            "第三十一条", true),
    NOT_COMPETENT("该事项不属于本机关、单位或者本系统的职权范围", "第二十二条第一款", "第二十三条第一款", true),
    ALREADY_RUNNING("该事项已经受理或者正在办理，尚在规定期限内", "第十六条", "第十九条第三款", true),
    REVIEW_OPEN("该事项已有书面答复，应当通过复查、复核程序提出", "第三十四条、第三十五条第一款", "第三十五条、第三十六条第一款", true),
    REVIEW_CONCLUDED("该事项已经复核，现仍以同一事实和理由提出投诉请求", "第三十五条第三款", "第三十六条第三款", false),
    PRIVATE_DISPUTE("该事项属于民事主体之间的纠纷，不属于行政管理职权范围", "第十四条", "第二十三条第一款、第三十七条第一款", true),
    WRONG_LEVEL("该事项应当到有权处理的本级或者上一级机关、单位的接待场所提出", "第十六条", "第二十条第一款", true);

    private final String wording;
    private final String article2005;
    private final String article2022;
    private final boolean redirects;

    RefusalGround(String wording, String article2005, String article2022, boolean redirects) {
        this.wording = wording;
        this.article2005 = article2005;
        this.article2022 = article2022;
        this.redirects = redirects;
    }

    public String wording() {
        return wording;
    }

    public String article(RuleSet ruleSet) {
        return ruleSet == RuleSet.XFTL2005 ? article2005 : article2022;
    }

    /** True if the notice must name the body to go to, the law and the period there. */
    public boolean redirects() {
        return redirects;
    }

    /** 不予受理, or 不再受理 after the final review. */
    public String conclusion() {
        return this == REVIEW_CONCLUDED ? "不再受理" : "不予受理";
    }
}
