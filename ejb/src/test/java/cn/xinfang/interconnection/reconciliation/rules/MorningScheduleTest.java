package cn.xinfang.interconnection.reconciliation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MorningScheduleTest {

    private static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    @Test
    void the_report_is_due_once_a_day_from_six_in_the_morning() {
        MorningSchedule usual = MorningSchedule.of(null);
        assertEquals(List.of(), usual.due(MARCH_3.atTime(5, 59), Optional.of(MARCH_3.minusDays(1))));
        assertEquals(List.of(MARCH_3), usual.due(MARCH_3.atTime(6, 0), Optional.of(MARCH_3.minusDays(1))));
        assertEquals(List.of(), usual.due(MARCH_3.atTime(18, 0), Optional.of(MARCH_3)));
    }

    @Test
    void after_a_standstill_the_dates_between_come_first() {
        assertEquals(List.of(MARCH_3.minusDays(2), MARCH_3.minusDays(1), MARCH_3),
                MorningSchedule.of("06:00").due(MARCH_3.atTime(9, 0), Optional.of(MARCH_3.minusDays(3))));
        assertEquals(MorningSchedule.LONGEST_GAP, MorningSchedule.of("06:00").due(MARCH_3.atTime(9, 0), Optional.of(MARCH_3.minusYears(1))).size());
    }

    @Test
    void a_node_that_starts_for_the_first_time_begins_with_its_newest_morning() {
        assertEquals(List.of(MARCH_3), MorningSchedule.of("06:00").due(MARCH_3.atTime(9, 0), Optional.empty()));
    }

    @Test
    void no_report_is_made_where_it_is_switched_off() {
        assertEquals(List.of(), MorningSchedule.of("off").due(MARCH_3.atTime(9, 0), Optional.empty()));
        assertFalse(MorningSchedule.of("off").checkDue(MARCH_3.atTime(9, 0), Optional.empty()));
    }

    @Test
    void the_nightly_part_of_the_check_begins_an_hour_before_once_a_day() {
        MorningSchedule usual = MorningSchedule.of("06:00");
        Optional<LocalDateTime> yesterday = Optional.of(MARCH_3.minusDays(1).atTime(5, 0));
        assertFalse(usual.checkDue(MARCH_3.atTime(4, 59), yesterday));
        assertTrue(usual.checkDue(MARCH_3.atTime(5, 0), yesterday));
        assertFalse(usual.checkDue(MARCH_3.atTime(5, 1), Optional.of(MARCH_3.atTime(5, 0))));
        assertTrue(usual.checkDue(MARCH_3.atTime(23, 0), yesterday));
    }
}
