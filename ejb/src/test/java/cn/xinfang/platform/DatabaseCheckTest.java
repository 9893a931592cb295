package cn.xinfang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseCheckTest {

    @Test
    void a_durable_database_on_the_time_of_China_is_accepted() {
        assertEquals(List.of(), DatabaseCheck.complaints(
                Map.of("fsync", "on", "synchronous_commit", "on", "TimeZone", "Asia/Shanghai")));
    }

    @Test
    void waiting_for_a_standby_is_durable_too() {
        assertEquals(List.of(), DatabaseCheck.complaints(
                Map.of("fsync", "on", "synchronous_commit", "remote_apply", "TimeZone", "Asia/Shanghai")));
    }

    @Test
    void every_setting_that_may_lose_an_entry_is_named_with_the_value_it_needs() {
        assertEquals(List.of("fsync 现为 off,应为 on", "synchronous_commit 现为 local,应为 on", "TimeZone 现为 UTC,应为 Asia/Shanghai"),
                DatabaseCheck.complaints(Map.of("fsync", "off", "synchronous_commit", "local", "TimeZone", "UTC")));
    }
}
