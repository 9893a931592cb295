package cn.xinfang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeSettingsTest {

    private static final Map<String, String> CITY = Map.of("XINFANG_NODE", "621300", "XINFANG_ROLE", "CITY",
            "XINFANG_KEYS", "keys", "XINFANG_KEYS_PASSWORD", "abcdef", "XINFANG_DATA", "data");

    @Test
    void a_city_has_no_parent_and_normally_no_fixed_date() {
        var settings = NodeSettings.from(CITY);
        assertEquals("621300", settings.node());
        assertEquals(Optional.empty(), settings.parent());
        assertEquals(Optional.empty(), settings.today());
    }

    @Test
    void a_county_names_its_parent_and_where_it_listens() {
        var settings = NodeSettings.from(with(Map.of("XINFANG_ROLE", "COUNTY", "XINFANG_PARENT", "621300",
                "XINFANG_PARENT_URL", "https://city:8843", "XINFANG_TODAY", "2026-03-02")));
        assertEquals(Optional.of("621300"), settings.parent());
        assertEquals(Optional.of(URI.create("https://city:8843")), settings.parentUrl());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), settings.today());
    }

    @Test
    void all_missing_variables_are_named_at_once() {
        var refused = assertThrows(IllegalStateException.class, () -> NodeSettings.from(Map.of("XINFANG_ROLE", "COUNTY")));
        for (var name : new String[] {"XINFANG_NODE", "XINFANG_PARENT", "XINFANG_PARENT_URL", "XINFANG_KEYS", "XINFANG_DATA"}) {
            assertTrue(refused.getMessage().contains("缺少 " + name), refused.getMessage());
        }
    }

    @Test
    void a_parent_without_encryption_is_refused() {
        var refused = assertThrows(IllegalStateException.class, () -> NodeSettings.from(with(Map.of("XINFANG_ROLE", "COUNTY",
                "XINFANG_PARENT", "621300", "XINFANG_PARENT_URL", "http://city:8080"))));
        assertTrue(refused.getMessage().contains("XINFANG_PARENT_URL"));
    }

    @Test
    void the_password_of_the_keys_is_never_printed() {
        assertFalse(NodeSettings.from(CITY).toString().contains("abcdef"));
    }

    private static Map<String, String> with(Map<String, String> more) {
        var all = new HashMap<>(CITY);
        all.putAll(more);
        return all;
    }
}
