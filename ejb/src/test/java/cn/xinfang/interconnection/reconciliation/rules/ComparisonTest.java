package cn.xinfang.interconnection.reconciliation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.Sm3;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final long FIRST = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();
    private static final long SPAN = Instant.parse("2026-03-01T00:00:00Z").toEpochMilli() - FIRST;

    @Test
    void equal_sides_cost_one_question() {
        Random random = new Random(1);
        Map<UUID, String> streams = streams(random, 5_000);
        Counting theirs = new Counting(streams);
        assertEquals(Set.of(), Comparison.differing(new Counting(streams), theirs));
        assertEquals(1, theirs.questions);
    }

    @Test
    void every_changed_missing_and_extra_stream_is_found_and_no_other() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Map<UUID, String> own = streams(random, random.nextInt(3_000));
            Map<UUID, String> theirs = new HashMap<>(own);
            Set<UUID> injected = inject(random, theirs, random.nextInt(30));
            assertEquals(injected, Comparison.differing(new Counting(own), new Counting(theirs)), "seed " + seed);
        }
    }

    @Test
    void traffic_grows_with_the_differences_and_not_with_the_data() {
        long few = bytes(20_000, 10);
        long many = bytes(160_000, 10);
        assertTrue(many < 3 * few, "20,000 streams: %,d bytes; 160,000: %,d".formatted(few, many));
        assertTrue(many < 800_000, "%,d bytes".formatted(many));
        assertTrue(bytes(160_000, 1) < many / 2);
    }

    @Test
    void both_nodes_find_the_place_of_a_stream_from_its_id() {
        assertEquals("2026-03/ff", Place.of(UUID.fromString("019ca4fa-6800-7000-8000-0000000000ff")).name(), "the first moment of March in China");
        assertEquals("2026-02/00", Place.of(UUID.fromString("019ca4fa-67ff-7000-8000-000000000000")).name());
        assertEquals("0000-00/01", Place.of(UUID.fromString("00000000-0000-5000-8000-000000000001")).name());
        assertEquals(new Place("2026-03", 127), Place.named("2026-03/7f"));
        assertThrows(IllegalArgumentException.class, () -> Place.named("2026-03/7f' or 1=1"));
    }

    private static long bytes(int streams, int differences) {
        Random random = new Random(7);
        Map<UUID, String> own = streams(random, streams);
        Map<UUID, String> theirs = new HashMap<>(own);
        Set<UUID> injected = inject(random, theirs, differences);
        Counting asked = new Counting(theirs);
        assertEquals(injected, Comparison.differing(new Counting(own), asked));
        return asked.bytes;
    }

    private static Map<UUID, String> streams(Random random, int count) {
        Map<UUID, String> streams = new HashMap<>();
        for (int i = 0; i < count; i++) {
            streams.put(id(random), digest(random));
        }
        return streams;
    }

    private static Set<UUID> inject(Random random, Map<UUID, String> streams, int count) {
        Set<UUID> injected = new TreeSet<>();
        List<UUID> ids = new ArrayList<>(new TreeSet<>(streams.keySet()));
        for (int i = 0; i < count; i++) {
            boolean fresh = ids.isEmpty() || i % 3 == 0;
            UUID id = fresh ? id(random) : ids.remove(random.nextInt(ids.size()));
            if (!fresh && i % 3 == 1) {
                streams.remove(id);
            } else {
                streams.put(id, digest(random));
            }
            injected.add(id);
        }
        return injected;
    }

    private static UUID id(Random random) {
        long millis = FIRST + (long) (random.nextDouble() * SPAN);
        return new UUID(millis << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | 0x8000000000000000L);
    }

    private static String digest(Random random) {
        return Sm3.hex(ByteBuffer.allocate(8).putLong(random.nextLong()).array());
    }

    /** A side in memory that counts what it is asked and what it answers. */
    private static final class Counting implements Leaves {

        private final SortedMap<String, SortedMap<String, SortedMap<String, String>>> tree = new TreeMap<>();
        private int questions;
        private long bytes;

        Counting(Map<UUID, String> streams) {
            streams.forEach((id, digest) -> tree.computeIfAbsent(Place.of(id).month(), it -> new TreeMap<>())
                    .computeIfAbsent(Place.of(id).name(), it -> new TreeMap<>()).put(id.toString(), digest));
        }

        @Override
        public SortedMap<String, String> months() {
            SortedMap<String, String> months = new TreeMap<>();
            tree.forEach((month, places) -> months.put(month, Leaves.digest(digests(places))));
            return counted("", months);
        }

        @Override
        public Map<String, String> places(Collection<String> months) {
            Map<String, String> places = new HashMap<>();
            months.forEach(month -> places.putAll(digests(tree.getOrDefault(month, new TreeMap<>()))));
            return counted(months, places);
        }

        @Override
        public Map<String, String> streams(Collection<String> places) {
            Map<String, String> streams = new HashMap<>();
            places.forEach(place -> streams.putAll(tree.getOrDefault(place.substring(0, 7), new TreeMap<>()).getOrDefault(place, new TreeMap<>())));
            return counted(places, streams);
        }

        private static SortedMap<String, String> digests(SortedMap<String, SortedMap<String, String>> places) {
            SortedMap<String, String> digests = new TreeMap<>();
            places.forEach((name, streams) -> digests.put(name, Leaves.digest(streams)));
            return digests;
        }

        private <T> T counted(Object question, T answer) {
            questions++;
            bytes += Json.write(question).length + Json.write(answer).length;
            return answer;
        }
    }
}
