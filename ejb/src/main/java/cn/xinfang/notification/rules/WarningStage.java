package cn.xinfang.notification.rules;

import java.time.LocalDate;

/** How near the end of a period is when somebody is warned of it. */
public enum WarningStage {
    SEVEN_DAYS(7, "还有 7 日"),
    THREE_DAYS(3, "还有 3 日"),
    ONE_DAY(1, "明日到期"),
    TODAY(0, "今日到期"),
    OVERDUE(-1, "已超期"),
    /** A local promise ends; nobody is overdue by it. */
    PROMISE(0, "本地承诺到期");

    /**
     * What has been overdue for longer when it is first seen was overdue before it came here, with old records: the lists show it,
     * and officers decide what to do about it.
     */
    public static final int OLDEST_DAYS = 60;

    private final int days;
    private final String label;

    WarningStage(int days, String label) {
        this.days = days;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The first end of a period that this stage is about on a day. */
    public LocalDate from(LocalDate businessDate) {
        return this == OVERDUE ? businessDate.minusDays(OLDEST_DAYS) : to(businessDate);
    }

    /** The last such end. */
    public LocalDate to(LocalDate businessDate) {
        return businessDate.plusDays(days);
    }
}
