package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeaseTest {

    @Test
    void a_dead_run_is_noticed_within_a_minute_whatever_is_set() {
        assertEquals(Duration.ofSeconds(40), Lease.of(null).silence());
        assertEquals(Duration.ofSeconds(10), Lease.of(" 10 ").silence());
        assertThrows(IllegalArgumentException.class, () -> Lease.of("51"));
    }

    @Test
    void a_lease_is_not_so_short_that_a_slow_disk_ends_it() {
        assertThrows(IllegalArgumentException.class, () -> Lease.of("4"));
        assertThrows(IllegalArgumentException.class, () -> Lease.of("soon"));
    }
}
