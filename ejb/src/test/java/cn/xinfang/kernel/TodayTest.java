package cn.xinfang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TodayTest {

    private static final Clock EVENING_IN_LONDON = Clock.fixed(Instant.parse("2026-02-27T17:30:00Z"), ZoneOffset.UTC);

    @Test
    void the_date_is_that_of_China() {
        assertEquals(LocalDate.of(2026, 2, 28), Today.of(EVENING_IN_LONDON, Optional.empty()).date());
    }

    @Test
    void a_fixed_date_keeps_the_time_of_day() {
        var today = Today.of(EVENING_IN_LONDON, Optional.of(LocalDate.of(2026, 3, 2)));
        assertEquals(LocalDate.of(2026, 3, 2), today.date());
        assertEquals(Instant.parse("2026-03-01T17:30:00Z"), today.instant());
    }
}
