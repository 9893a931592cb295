package cn.xinfang.law;

import cn.xinfang.kernel.Article;
import java.time.LocalDate;

/**
 * What a petition office owes at fixed times, whatever petitions it has. The regulations say 定期 and 每年; the months and the last days are
 * local arrangements.
 */
public enum PeriodicDuty {
    /** T16: 信访条例 Article 21; the regulation of 2022 keeps it in the yearly report. */
    REFERRALS("通报转送情况，报告办理情况", 1, 10, RuleSet.XFTL2005, "第二十一条第一款第三项"),
    /** T17. */
    REPORT("信访情况年度报告", 12, 31, RuleSet.XFGZTL2022, "第四十一条第一款"),
    /** T18. */
    ASSESSMENT("信访工作年度考核", 12, 90, RuleSet.XFGZTL2022, "第三十九条第一款");

    private final String label;
    private final int months;
    private final int days;
    private final Article article;

    PeriodicDuty(String label, int months, int days, RuleSet rules, String place) {
        this.label = label;
        this.months = months;
        this.days = days;
        this.article = new Article(rules.lawTitle(), place);
    }

    public String label() {
        return label;
    }

    public Article article() {
        return article;
    }

    /** The next last day from {@code today} on: so many days after the end of the month or year, never on a day off. */
    public LocalDate next(LocalDate today, WorkCalendar calendar) {
        LocalDate end = LocalDate.of(today.getYear() - 1, 12, 31);
        LocalDate due = due(end, calendar);
        while (due.isBefore(today)) {
            end = end.plusDays(1).plusMonths(months).minusDays(1);
            due = due(end, calendar);
        }
        return due;
    }

    private LocalDate due(LocalDate end, WorkCalendar calendar) {
        return calendar.workdayFrom(end.plusDays(days));
    }
}
