package cn.xinfang.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days are worked, from the yearly notices of the State Council. A year without a notice falls back to weekends
 * and the holidays with a fixed date; such days are not settled.
 */
public final class WorkCalendar {

    /** The last holiday of every notice: a table that has it has the whole year. */
    private static final MonthDay NATIONAL_DAY = MonthDay.of(10, 1);

    /** From here on the New Year holiday of the next notice may reach back into December. */
    private static final MonthDay YEAR_END = MonthDay.of(12, 29);

    private final String version;
    private final Map<LocalDate, Holiday> table = new HashMap<>();
    private final Set<Integer> years;

    private WorkCalendar(String version, Collection<Holiday> holidays) {
        this.version = version;
        for (Holiday holiday : holidays) {
            if (table.put(holiday.date(), holiday) != null) {
                throw new IllegalArgumentException("日期重复：" + holiday.date());
            }
        }
        years = holidays.stream().filter(day -> day.off() && MonthDay.from(day.date()).equals(NATIONAL_DAY))
                .map(day -> day.date().getYear()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A calendar from a table of holidays.
     *
     * @param version names the table in every period computed with it
     * @throws IllegalArgumentException if a day is listed twice
     */
    public static WorkCalendar of(String version, Collection<Holiday> holidays) {
        return new WorkCalendar(version, holidays);
    }

    public String version() {
        return version;
    }

    public boolean isWorkday(LocalDate day) {
        Holiday listed = table.get(day);
        if (listed != null) {
            return !listed.off();
        }
        return !isWeekend(day) && StatutoryDays.nameOf(day).isEmpty();
    }

    /** Whether the table has the notice of that year. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /** The last year with a notice; 0 when the table has none. */
    public int lastCoveredYear() {
        return years.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The year whose notice may still change that day; empty when the day is settled. */
    public Optional<Integer> awaitedYear(LocalDate day) {
        if (!covers(day.getYear())) {
            return Optional.of(day.getYear());
        }
        boolean yearEnd = !MonthDay.from(day).isBefore(YEAR_END);
        return yearEnd && !covers(day.getYear() + 1) ? Optional.of(day.getYear() + 1) : Optional.empty();
    }

    /** Why the day is off, or worked although it is a weekend, in Chinese; empty for an ordinary working day. */
    public Optional<String> remark(LocalDate day) {
        Holiday listed = table.get(day);
        if (listed != null && listed.off()) {
            return Optional.of(listed.name() + "放假");
        }
        if (listed != null) {
            return isWeekend(day) ? Optional.of(listed.name() + "调休上班") : Optional.empty();
        }
        Optional<String> statutory = StatutoryDays.nameOf(day).map(name -> name + "放假（法定，安排未公布）");
        if (statutory.isPresent()) {
            return statutory;
        }
        return isWeekend(day) ? Optional.of(weekday(day) + "休息") : Optional.empty();
    }

    /** The day itself if it is worked, else the next day that is. */
    LocalDate workdayFrom(LocalDate day) {
        LocalDate worked = day;
        while (!isWorkday(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    /** The last of {@code count} working days after {@code start}, which is not counted. */
    public LocalDate plusWorkdays(LocalDate start, int count) {
        LocalDate day = start;
        for (int counted = 0; counted < count; counted++) {
            day = workdayFrom(day.plusDays(1));
        }
        return day;
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
