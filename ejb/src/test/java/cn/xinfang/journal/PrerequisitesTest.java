package cn.xinfang.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrerequisitesTest {

    @Test
    void the_first_entry_of_a_stream_needs_nothing() {
        assertEquals(List.of(), Prerequisites.missing(Map.of("621321", Set.of(1L)), List.of(header("621321", 1, Map.of()))));
    }

    @Test
    void an_entry_needs_all_earlier_ones_of_its_author() {
        assertEquals(List.of(new EntryRange("621321", 1, 1), new EntryRange("621321", 3, 4)),
                Prerequisites.missing(Map.of("621321", Set.of(2L, 5L)), List.of(header("621321", 5, Map.of()))));
    }

    @Test
    void an_entry_needs_what_its_author_had_seen_of_others() {
        assertEquals(List.of(new EntryRange("621300", 1, 2)),
                Prerequisites.missing(Map.of("621321", Set.of(1L)), List.of(header("621321", 1, Map.of("621300", 2L)))));
    }

    @Test
    void what_comes_together_is_not_missing() {
        assertEquals(List.of(), Prerequisites.missing(Map.of("621321", Set.of(1L, 2L), "621300", Set.of(1L)),
                List.of(header("621321", 1, Map.of()), header("621321", 2, Map.of("621300", 1L)), header("621300", 1, Map.of("621321", 1L)))));
    }

    private static EntryHeader header(String node, long number, Map<String, Long> seen) {
        return new EntryHeader(new UUID(1, number), new UUID(0, 1), "notes", node, 1, number, null, new TreeMap<>(seen), number, "NoteTaken", 1,
                Author.SYSTEM, null, OffsetDateTime.parse("2026-03-02T09:00:00+08:00"), false, Map.of());
    }
}
