package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.RuleSet;

/** The closed list of grounds for not accepting (domain §1.6). */
public enum Ground {
    OTHER_POWER("属于人大、法院、检察院职权范围", "第十五条", "第二十三条第一款"),
    STATUTORY_ROUTE("已经或者依法应当通过诉讼、仲裁、行政复议等法定途径解决", "第十四条第二款", "第三十一条"),
    NOT_COMPETENT("不属于本机关、单位及其系统职权范围", "第二十二条第一款", "第二十三条第一款"),
    ALREADY_HANDLED("同一事项已经受理或者正在办理", "第十六条", "第十九条第三款"),
    REVIEW_OPEN("正在复查、复核或者仍在申请期限内", "第三十四条", "第三十五条"),
    CONCLUDED("已经复核终结", "第三十五条第三款", "第三十六条第三款"),
    PRIVATE_DISPUTE("民间纠纷，没有行政职权可以行使", "第十四条第二款", "第二十三条第一款");

    private final String label;
    private final String place2005;
    private final String place2022;

    Ground(String label, String place2005, String place2022) {
        this.label = label;
        this.place2005 = place2005;
        this.place2022 = place2022;
    }

    public String label() {
        return label;
    }

    public Article article(RuleSet rules) {
        return new Article(rules.lawTitle(), rules == RuleSet.XFTL2005 ? place2005 : place2022);
    }
}
