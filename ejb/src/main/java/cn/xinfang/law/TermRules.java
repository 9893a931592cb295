package cn.xinfang.law;

import static cn.xinfang.law.ClockKind.*;
import static cn.xinfang.law.RuleSet.XFGZTL2022;
import static cn.xinfang.law.RuleSet.XFTL2005;
import static cn.xinfang.law.TermUnit.AT_ONCE;
import static cn.xinfang.law.TermUnit.DATE;
import static cn.xinfang.law.TermUnit.DAY;
import static cn.xinfang.law.TermUnit.WORKDAY;

import cn.xinfang.kernel.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The numbers of law. A change of law is a new row and an end date on the old one. */
public final class TermRules {

    /**
     * The two regulations as published. The rows of 2005 have no end: items registered under them finish under them. The
     * five working days of T05, the thirty days of T14 (2022) and of T20, the date of T22, and that "in time" of T15 (2022) means the same day,
     * are local arrangements. The days of T19 are those of the trial measures of the national office, whose text is not kept here.
     */
    public static final TermRules STANDARD = new TermRules(List.of(
            row(T01, XFTL2005, DAY, 15, "第二十一条第一款", "信访工作机构", "登记并分流"),
            row(T02, XFTL2005, DAY, 15, "第二十一条第二款", "有权处理的行政机关", "决定是否受理并书面告知"),
            row(T03, XFTL2005, DAY, 15, "第二十二条第二款", "收到信访事项的行政机关", "书面告知是否受理"),
            local(T05, XFTL2005, WORKDAY, 5, "第二十四条", "共同的上一级行政机关", "决定受理机关"),
            row(T06, XFTL2005, DAY, 60, "第三十三条", "有权处理的行政机关", "办结"),
            row(T07, XFTL2005, DAY, 30, "第三十三条", "有权处理的行政机关", "延期办结"),
            row(T08, XFTL2005, DAY, 30, "第三十四条", "信访人", "请求复查"),
            row(T09, XFTL2005, DAY, 30, "第三十四条", "复查机关", "提出复查意见并书面答复"),
            row(T10, XFTL2005, DAY, 30, "第三十五条第一款", "信访人", "请求复核"),
            row(T11, XFTL2005, DAY, 30, "第三十五条第一款", "复核机关", "提出复核意见"),
            row(T13, XFTL2005, DATE, 0, "第二十一条第一款第四项", "有权处理的行政机关", "反馈交办结果"),
            row(T14, XFTL2005, DAY, 30, "第三十六条第二款", "收到改进建议的行政机关", "书面反馈"),
            row(T15, XFTL2005, AT_ONCE, 0, "第二十六条第一款", "接到报告的人民政府及有关部门", "报告重大紧急信访事项"),
            simplified(T19A, XFTL2005, 3, "决定是否受理并书面告知"),
            simplified(T19B, XFTL2005, 10, "办结"),
            local(T20, XFTL2005, DAY, 30, "第十二条第一款", "信访人", "评价办理情况"),
            local(T22, XFTL2005, DATE, 0, "第三十四条", "原办理行政机关", "重新办理"),

            row(T01, XFGZTL2022, DAY, 15, "第二十二条第一款", "信访部门", "登记并分流"),
            row(T02, XFGZTL2022, DAY, 15, "第二十三条第三款", "有权处理的机关、单位", "书面告知接收情况以及处理途径和程序"),
            row(T03, XFGZTL2022, DAY, 15, "第二十三条第二款", "收到信访事项的机关、单位", "书面告知接收情况以及处理途径和程序"),
            row(T04, XFGZTL2022, WORKDAY, 5, "第二十三条第三款", "收到转送、交办的机关、单位", "提出异议"),
            local(T05, XFGZTL2022, WORKDAY, 5, "第二十四条第一款", "共同的上一级机关、单位或者联席会议", "决定受理机关"),
            row(T06, XFGZTL2022, DAY, 60, "第三十四条", "有权处理的机关、单位", "办结"),
            row(T07, XFGZTL2022, DAY, 30, "第三十四条", "有权处理的机关、单位", "延期办结"),
            row(T08, XFGZTL2022, DAY, 30, "第三十五条", "信访人", "请求复查"),
            row(T09, XFGZTL2022, DAY, 30, "第三十五条", "复查机关、单位", "提出复查意见并书面答复"),
            row(T10, XFGZTL2022, DAY, 30, "第三十六条第一款", "信访人", "请求复核"),
            row(T11, XFGZTL2022, DAY, 30, "第三十六条第一款", "复核机关、单位", "提出复核意见"),
            row(T13, XFGZTL2022, DATE, 0, "第二十二条第一款第三项", "有权处理的机关、单位", "反馈交办结果"),
            local(T14, XFGZTL2022, DAY, 30, "第四十条第四款", "收到建议的机关、单位", "书面反馈采纳情况"),
            local(T15, XFGZTL2022, AT_ONCE, 0, "第二十五条第一款", "各级机关、单位", "报告重大紧急信访事项"),
            simplified(T19A, XFGZTL2022, 3, "书面告知接收情况以及处理途径和程序"),
            simplified(T19B, XFGZTL2022, 10, "办结"),
            local(T20, XFGZTL2022, DAY, 30, "第二十一条第二款", "信访人", "评价办理情况"),
            local(T22, XFGZTL2022, DATE, 0, "第三十五条", "原办理机关、单位", "重新办理")));

    private final List<TermRule> rows;

    /** @throws IllegalArgumentException if two rows of one clock and rule set hold on the same day */
    public TermRules(List<TermRule> rows) {
        this.rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rows.get(i).overlaps(rows.get(j))) {
                    throw new IllegalArgumentException("Two rows for " + rows.get(i).kind() + " " + rows.get(i).ruleSet());
                }
            }
        }
    }

    private static TermRule row(ClockKind kind, RuleSet ruleSet, TermUnit unit, int length, String place, String boundParty,
            String name) {
        return new TermRule(kind, ruleSet, ruleSet.inForceFrom(), null, unit, length, new Article(ruleSet.lawTitle(), place),
                boundParty, name, true);
    }

    private static TermRule local(ClockKind kind, RuleSet ruleSet, TermUnit unit, int length, String place,
            String boundParty, String name) {
        return new TermRule(kind, ruleSet, ruleSet.inForceFrom(), null, unit, length, new Article(ruleSet.lawTitle(), place),
                boundParty, name, false);
    }

    private static TermRule simplified(ClockKind kind, RuleSet ruleSet, int length, String name) {
        return new TermRule(kind, ruleSet, ruleSet.inForceFrom(), null, WORKDAY, length, new Article("信访事项简易办理办法（试行）", ""),
                "适用简易办理的机关、单位", name, true);
    }

    /**
     * The row for a period that starts on {@code at}. A start before the rule set came into force (received before,
     * registered after) is bound by its first row.
     *
     * @return empty where the regulation knows no such period
     */
    public Optional<TermRule> rule(ClockKind kind, RuleSet ruleSet, LocalDate at) {
        LocalDate day = at.isBefore(ruleSet.inForceFrom()) ? ruleSet.inForceFrom() : at;
        return rows.stream().filter(row -> row.kind() == kind && row.ruleSet() == ruleSet && row.holdsOn(day)).findFirst();
    }

    public List<TermRule> rows() {
        return rows;
    }
}
