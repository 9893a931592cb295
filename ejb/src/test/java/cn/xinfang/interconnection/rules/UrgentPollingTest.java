package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UrgentPollingTest {

    @Test
    void a_county_asks_every_minute_unless_told_otherwise() {
        assertEquals(Optional.of(Duration.ofMinutes(1)), UrgentPolling.of(null).every());
        assertEquals(Optional.of(Duration.ofSeconds(30)), UrgentPolling.of("30").every());
        assertEquals(Optional.empty(), UrgentPolling.of("off").every());
    }

    @Test
    void it_never_asks_more_often_than_every_ten_seconds() {
        assertEquals(Optional.of(Duration.ofSeconds(10)), UrgentPolling.of("1").every());
    }
}
