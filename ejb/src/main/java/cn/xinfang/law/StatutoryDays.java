package cn.xinfang.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * The holidays of 全国年节及纪念日放假办法 that fall on the same Gregorian day every year, for years without a notice.
 * Holidays by the lunar calendar and 清明 are known only from the notice.
 */
final class StatutoryDays {

    private record Row(int fromYear, int toYear, int month, int firstDay, int lastDay, String name) {

        boolean contains(LocalDate date) {
            MonthDay day = MonthDay.from(date);
            return date.getYear() >= fromYear && date.getYear() <= toYear
                    && !day.isBefore(MonthDay.of(month, firstDay)) && !day.isAfter(MonthDay.of(month, lastDay));
        }
    }

    /** As amended in 1999, 2007 (in force 2008) and 2024 (in force 2025). */
    private static final List<Row> ROWS = List.of(
            new Row(2000, 9999, 1, 1, 1, "元旦"),
            new Row(2000, 2007, 5, 1, 3, "劳动节"),
            new Row(2008, 2024, 5, 1, 1, "劳动节"),
            new Row(2025, 9999, 5, 1, 2, "劳动节"),
            new Row(2000, 9999, 10, 1, 3, "国庆节"));

    private StatutoryDays() {
    }

    static Optional<String> nameOf(LocalDate date) {
        return ROWS.stream().filter(row -> row.contains(date)).map(Row::name).findFirst();
    }
}
