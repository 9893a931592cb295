package cn.xinfang.statistics.rules;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Days from {@code from} to {@code to}, both included. */
public record Period(LocalDate from, LocalDate to) {

    /**
     * What somebody chose.
     *
     * @throws RefusedException {@code PERIOD} when a day is missing, the last is before the first, or after today
     */
    public static Period chosen(LocalDate from, LocalDate to, LocalDate today) {
        if (from == null || to == null || to.isBefore(from) || to.isAfter(today)) {
            throw new RefusedException(Refusal.of("PERIOD", "起止日期不完整、先后颠倒，或者晚于今天。", "请填写今天以前的起止日期，起始日在前。"));
        }
        return new Period(from, to);
    }

    /** This week from Monday, this month and this year, each up to today. */
    public static List<Period> current(LocalDate today) {
        return List.of(new Period(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today),
                new Period(today.withDayOfMonth(1), today), new Period(today.withDayOfYear(1), today));
    }

    /** The rest of this week, today and Sunday included. */
    public static Period restOfWeek(LocalDate today) {
        return new Period(today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /**
     * The same days of the year before; whole months up to the end of February go there to the end of February. A period that
     * begins on 29 February has no like.
     */
    public Optional<Period> yearBefore() {
        if (from.getMonthValue() == 2 && from.getDayOfMonth() == 29) {
            return Optional.empty();
        }
        LocalDate end = to.minusYears(1);
        return Optional.of(new Period(from.minusYears(1), endsFebruary() ? end.with(TemporalAdjusters.lastDayOfMonth()) : end));
    }

    /**
     * Whether the two may be compared: the same days of their years and equally long. Only where a period begins with a month
     * may it hold the day more that leap years have.
     */
    public boolean comparableWith(Period other) {
        boolean sameDays = sameDay(from, other.from) && (sameDay(to, other.to) || endsFebruary() && other.endsFebruary());
        boolean sameYears = to.getYear() - from.getYear() == other.to.getYear() - other.from.getYear();
        return sameDays && sameYears && (from.getDayOfMonth() == 1 || days() == other.days());
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    private boolean endsFebruary() {
        return from.getDayOfMonth() == 1 && to.getMonthValue() == 2 && to.getDayOfMonth() == to.lengthOfMonth();
    }

    private static boolean sameDay(LocalDate one, LocalDate other) {
        return MonthDay.from(one).equals(MonthDay.from(other));
    }
}
