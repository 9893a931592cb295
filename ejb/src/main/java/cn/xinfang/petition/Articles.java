package cn.xinfang.petition;

import cn.xinfang.law.RuleSet;

/** Where each rule set says what this package keeps; ClockKind terms carry their own articles. */
public final class Articles {

    private Articles() {
    }

    /** Sixty days, extension by at most thirty. */
    public static String handling(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第三十三条" : "第三十四条";
    }

    /** No report may reach the person or unit it accuses. */
    public static String protection(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第二十三条" : "第三十条第三款";
    }

    /** The petition office passes on what it received. */
    public static String referral(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第二十一条第一款" : "第二十二条第一款";
    }

    /** The petitioner is told in writing, unless name or address is not clear. */
    public static String notice(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第二十二条第二款" : "第二十三条第二款";
    }

    /** Officials with a direct interest keep away. */
    public static String recusal(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第三十条" : "第二十八条第三款";
    }

    /** Disputes about who accepts are settled by agreement or by the common superior. */
    public static String dispute(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第二十四条" : "第二十四条第一款";
    }

    /** The petitioner asks how it stands and says what he thinks of it; before 2022 he could only ask. */
    public static String evaluation(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第十二条" : "第二十一条第二款";
    }

    /** The petition office presses for what is not done, not fed back or not done as prescribed (督办). */
    public static String supervision(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第三十六条第一款" : "第四十条第一款";
    }

    /** The petition office inspects how petitions were handled. */
    public static String inspection(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第六条第二款第四项" : "第十四条第三项";
    }

    /** Nobody may suppress, obstruct or retaliate against a petitioner. */
    public static String noRetaliation(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第三条第三款" : "第十八条第四款";
    }

    /** Who supports a claim urges that it is carried out; both regulations say it in the same place. */
    public static String execution() {
        return "第三十二条第二款";
    }

    /** Claims for which the law has another procedure. */
    public static String otherWays(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第二十一条第一款第一项" : "第三十一条";
    }

    /** Matters of the courts and reports go to the bodies that have power over them. */
    public static String handOver(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第二十一条第一款" : "第二十二条第二款";
    }

    /** What is said is written down as it was said. */
    public static String oral(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第十七条" : "第十九条第一款";
    }

    /** The parties may agree, of their own will and in writing. */
    public static String mediation(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第十三条第二款" : "第三十三条";
    }

    /** Suggestions are studied with care, adopted where they are sound, and answered; both regulations say it in the same place. */
    public static String suggestion() {
        return "第二十九条";
    }

    /** At most five representatives. */
    public static String representatives(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第十八条第二款" : "第二十条第三款";
    }
}
