package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.interconnection.rules.NightSchedule.Due;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NightScheduleTest {

    private static final NightSchedule USUAL = NightSchedule.of(null);
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 3, 3, 0, 0);

    @Test
    void the_night_begins_at_half_past_midnight_and_once() {
        assertEquals(Due.NOTHING, USUAL.due(MIDNIGHT.plusMinutes(29), false, Optional.empty()));
        assertEquals(Due.SCHEDULED, USUAL.due(MIDNIGHT.plusMinutes(30), false, Optional.empty()));
        assertEquals(Due.NOTHING, USUAL.due(MIDNIGHT.plusMinutes(31), true, Optional.empty()));
    }

    @Test
    void a_missed_night_is_caught_up_at_any_hour() {
        assertEquals(Due.SCHEDULED, USUAL.due(MIDNIGHT.plusHours(15), false, Optional.empty()));
    }

    @Test
    void what_failed_is_tried_again_half_an_hour_later() {
        LocalDateTime failed = MIDNIGHT.plusMinutes(40);
        assertEquals(Due.NOTHING, USUAL.due(failed.plusMinutes(29), true, Optional.of(failed)));
        assertEquals(Due.RETRY, USUAL.due(failed.plusMinutes(30), true, Optional.of(failed)));
    }

    @Test
    void switched_off_nothing_begins_by_itself() {
        NightSchedule off = NightSchedule.of("off");
        assertEquals(Due.NOTHING, off.due(MIDNIGHT.plusHours(15), false, Optional.empty()));
        assertEquals(Optional.empty(), off.lastNight(MIDNIGHT));
    }

    @Test
    void before_the_hour_the_last_night_was_yesterday() {
        assertEquals(Optional.of(LocalDateTime.of(2026, 3, 2, 23, 15)), NightSchedule.of("23:15").lastNight(MIDNIGHT.plusHours(8)));
        assertEquals(Optional.of(MIDNIGHT.plusMinutes(30)), USUAL.lastNight(MIDNIGHT.plusMinutes(30)));
    }
}
