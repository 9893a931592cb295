package cn.xinfang.statistics.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.xinfang.kernel.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @Test
    void this_week_begins_on_monday_and_all_end_today() {
        assertEquals(List.of(period("2026-11-23", "2026-11-25"), period("2026-11-01", "2026-11-25"), period("2026-01-01", "2026-11-25")),
                Period.current(LocalDate.parse("2026-11-25")));
        assertEquals(period("2026-11-23", "2026-11-23"), Period.current(LocalDate.parse("2026-11-23")).get(0));
    }

    @Test
    void the_rest_of_the_week_reaches_to_sunday() {
        assertEquals(period("2026-11-25", "2026-11-29"), Period.restOfWeek(LocalDate.parse("2026-11-25")));
        assertEquals(period("2026-11-29", "2026-11-29"), Period.restOfWeek(LocalDate.parse("2026-11-29")));
    }

    @ParameterizedTest
    @CsvSource({
            "2026-01-01, 2026-11-25, 2025-01-01, 2025-11-25",
            "2009-01-01, 2009-12-31, 2008-01-01, 2008-12-31",
            "2028-01-01, 2028-03-15, 2027-01-01, 2027-03-15",
            "2028-02-01, 2028-02-29, 2027-02-01, 2027-02-28",
            "2029-02-01, 2029-02-28, 2028-02-01, 2028-02-29",
            "2029-02-26, 2029-02-28, 2028-02-26, 2028-02-28",
            "2025-12-29, 2026-01-02, 2024-12-29, 2025-01-02"})
    void the_same_period_of_the_year_before_can_be_compared(LocalDate from, LocalDate to, LocalDate earlierFrom, LocalDate earlierTo) {
        Period period = new Period(from, to);
        Period earlier = new Period(earlierFrom, earlierTo);
        assertEquals(Optional.of(earlier), period.yearBefore());
        assertEquals(true, period.comparableWith(earlier));
    }

    @ParameterizedTest
    @CsvSource({
            "2026-01-01, 2026-11-25, 2025-01-01, 2025-12-31",
            "2026-03-02, 2026-03-08, 2025-03-02, 2025-03-07",
            "2026-03-02, 2026-03-08, 2025-03-01, 2025-03-07",
            "2028-02-28, 2028-03-01, 2027-02-28, 2027-03-01",
            "2028-02-15, 2028-02-29, 2027-02-15, 2027-02-28",
            "2025-01-01, 2026-01-31, 2025-01-01, 2025-01-31"})
    void periods_of_other_days_or_lengths_are_not_compared(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        assertEquals(false, new Period(from, to).comparableWith(new Period(otherFrom, otherTo)));
    }

    @Test
    void a_period_from_the_29th_of_february_has_no_like() {
        assertEquals(Optional.empty(), period("2028-02-29", "2028-03-04").yearBefore());
    }

    @Test
    void a_chosen_period_is_complete_in_order_and_not_of_the_future() {
        LocalDate today = LocalDate.parse("2026-11-25");
        assertEquals(new Period(today, today), Period.chosen(today, today, today));
        assertThrows(RefusedException.class, () -> Period.chosen(null, today, today));
        assertThrows(RefusedException.class, () -> Period.chosen(today, null, today));
        assertThrows(RefusedException.class, () -> Period.chosen(today, today.minusDays(1), today));
        assertThrows(RefusedException.class, () -> Period.chosen(today, today.plusDays(1), today));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
