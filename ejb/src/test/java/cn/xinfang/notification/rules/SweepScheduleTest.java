package cn.xinfang.notification.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SweepScheduleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final SweepSchedule usual = SweepSchedule.of(null);

    @Test
    void every_date_is_swept_once_from_two_o_clock_on() {
        assertEquals(List.of(), usual.due(at(MONDAY, 1), Optional.of(MONDAY.minusDays(1))));
        assertEquals(List.of(MONDAY), usual.due(at(MONDAY, 2), Optional.of(MONDAY.minusDays(1))));
        assertEquals(List.of(), usual.due(at(MONDAY, 3), Optional.of(MONDAY)));
    }

    @Test
    void missed_nights_are_caught_up_date_by_date_but_not_for_ever() {
        assertEquals(List.of(MONDAY.minusDays(2), MONDAY.minusDays(1), MONDAY), usual.due(at(MONDAY, 9), Optional.of(MONDAY.minusDays(3))));
        assertEquals(List.of(MONDAY.minusDays(2), MONDAY.minusDays(1)), usual.due(at(MONDAY, 1), Optional.of(MONDAY.minusDays(3))));
        assertEquals(SweepSchedule.LONGEST_GAP, usual.due(at(MONDAY, 9), Optional.of(MONDAY.minusYears(1))).size());
    }

    @Test
    void a_new_node_begins_with_today() {
        assertEquals(List.of(MONDAY), usual.due(at(MONDAY, 9), Optional.empty()));
        assertEquals(List.of(), usual.due(at(MONDAY, 1), Optional.empty()));
    }

    @Test
    void another_time_or_none_may_be_set() {
        assertEquals(List.of(), SweepSchedule.of("off").due(at(MONDAY, 9), Optional.empty()));
        assertEquals(List.of(MONDAY), SweepSchedule.of("05:30").due(at(MONDAY, 6), Optional.empty()));
        assertThrows(DateTimeParseException.class, () -> SweepSchedule.of("half past"));
    }

    private static LocalDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0);
    }
}
