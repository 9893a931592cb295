package cn.xinfang.law;

import static cn.xinfang.law.StandardTerms.CALENDAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    @Test
    void the_shipped_table_covers_2007_to_2026() {
        assertTrue(IntStream.rangeClosed(2007, 2026).allMatch(CALENDAR::covers));
        assertEquals(2026, CALENDAR.lastCoveredYear());
        assertFalse(CALENDAR.covers(2006), "two days of December 2006 are no notice");
        assertFalse(CALENDAR.covers(2027));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-23, false, 春节放假",
        "2026-02-28, true, 春节调休上班",
        "2026-03-07, false, 星期六休息",
        "2026-03-08, false, 星期日休息",
        "2026-03-09, true,",
        "2020-02-03, true,",
        "2015-09-03, false, 抗日战争暨世界反法西斯战争胜利70周年纪念日放假",
        "2027-01-01, false, 元旦放假（法定，安排未公布）",
        "2027-05-02, false, 劳动节放假（法定，安排未公布）",
        "2027-05-03, true,",
        "2027-10-03, false, 国庆节放假（法定，安排未公布）",
        "2027-10-04, true,",
        "2006-05-03, false, 劳动节放假（法定，安排未公布）",
        "2006-12-30, true, 元旦调休上班"})
    void a_day_is_worked_or_off_for_a_reason(LocalDate day, boolean worked, String remark) {
        assertEquals(worked, CALENDAR.isWorkday(day));
        assertEquals(Optional.ofNullable(remark), CALENDAR.remark(day));
    }

    @Test
    void the_last_days_of_a_december_wait_for_the_next_notice() {
        assertEquals(Optional.empty(), CALENDAR.awaitedYear(LocalDate.of(2026, 12, 28)));
        assertEquals(Optional.of(2027), CALENDAR.awaitedYear(LocalDate.of(2026, 12, 29)));
        assertEquals(Optional.empty(), CALENDAR.awaitedYear(LocalDate.of(2025, 12, 31)));
        assertEquals(Optional.of(2028), CALENDAR.awaitedYear(LocalDate.of(2028, 7, 1)));
    }

    @Test
    void no_day_that_a_notice_moved_into_the_old_year_lies_before_December_29() {
        assertTrue(HolidayCsv.shipped().stream().map(Holiday::date)
                .noneMatch(day -> day.getMonthValue() == 12 && day.getDayOfMonth() < 29));
    }

    @Test
    void a_day_listed_twice_is_refused() {
        Holiday day = new Holiday(LocalDate.of(2027, 1, 1), "元旦", true);
        assertThrows(IllegalArgumentException.class, () -> WorkCalendar.of("x", List.of(day, day)));
    }

    @Test
    void an_empty_table_knows_weekends_and_fixed_holidays_only() {
        WorkCalendar empty = WorkCalendar.of("none", List.of());
        assertEquals(0, empty.lastCoveredYear());
        assertFalse(empty.isWorkday(LocalDate.of(2026, 10, 3)));
        assertTrue(empty.isWorkday(LocalDate.of(2026, 2, 17)));
        assertTrue(empty.isWorkday(LocalDate.of(2024, 5, 2)), "Labour Day had one day until 2024");
        assertFalse(empty.isWorkday(LocalDate.of(2025, 5, 2)), "and has two since 2025");
        assertEquals(Optional.of(2026), empty.awaitedYear(LocalDate.of(2026, 2, 17)));
    }
}
