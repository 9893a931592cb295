package cn.xinfang.law;

import static cn.xinfang.law.StandardTerms.CALENDAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodicDutyTest {

    @ParameterizedTest
    @CsvSource({
        "REFERRALS, 2026-03-03, 2026-03-10",
        "REFERRALS, 2026-03-10, 2026-03-10",
        "REFERRALS, 2026-03-11, 2026-04-10",
        "REFERRALS, 2026-05-01, 2026-05-11",
        "REPORT, 2026-01-05, 2026-02-02",
        "REPORT, 2025-02-01, 2025-02-05",
        "ASSESSMENT, 2026-03-03, 2026-03-31",
        "ASSESSMENT, 2024-03-30, 2024-04-01"})
    void the_next_last_day_is_never_a_day_off(PeriodicDuty duty, LocalDate today, LocalDate due) {
        assertEquals(due, duty.next(today, CALENDAR));
    }
}
