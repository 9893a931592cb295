package cn.xinfang.journal;

import static cn.xinfang.journal.Notes.note;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Ids;
import cn.xinfang.security.crypto.OpenPart;
import cn.xinfang.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ForeignEntriesStoreTest {

    private static final UUID STREAM = Ids.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Set<PartName> STUB = Set.of(PartName.STUB);
    private static final Set<PartName> EVERYTHING = Set.of(PartName.values());

    private final Notes notes = new Notes();

    @Test
    void another_node_reads_the_same_history_from_the_same_bytes() {
        List<Entry> sent = writtenIn(TestNode.ANHE, 1, 2);
        on(TestNode.CITY, city -> {
            assertEquals(Set.of(STREAM), receive(city, sent));
            assertEquals(List.of(note(1), note(2)), facts(city));
            assertEquals(sent.stream().map(entry -> Journal.digest(entry.bytes())).toList(),
                    city.foreignEntries().of(STREAM).stream().map(entry -> Journal.digest(entry.bytes())).toList());
        });
    }

    @Test
    void the_same_entries_twice_change_nothing_the_second_time() {
        List<Entry> sent = writtenIn(TestNode.ANHE, 1, 2);
        on(TestNode.CITY, city -> {
            receive(city, sent);
            int projections = notes.projected.size();
            long version = city.store().stream(STREAM).orElseThrow().version();
            assertEquals(Set.of(), receive(city, sent));
            assertEquals(2, facts(city).size());
            assertEquals(projections, notes.projected.size());
            assertEquals(version, city.store().stream(STREAM).orElseThrow().version());
        });
    }

    @Test
    void the_order_of_arrival_does_not_matter_within_a_delivery() {
        List<Entry> sent = writtenIn(TestNode.ANHE, 1, 2, 3);
        Collections.reverse(sent);
        on(TestNode.CITY, city -> {
            receive(city, sent);
            assertEquals(List.of(note(1), note(2), note(3)), facts(city));
        });
    }

    @Test
    void what_a_node_may_not_hold_is_missing_from_its_facts_and_may_follow_later() {
        List<Entry> sent = writtenIn(TestNode.ANHE, 1);
        on(TestNode.CITY, city -> {
            receive(city, keep(sent, STUB));
            assertEquals(List.of(new Notes.NoteTaken(1, null, null, null)), facts(city));
            assertEquals(Set.of(STREAM), receive(city, keep(sent, EVERYTHING)));
            assertEquals(List.of(note(1)), facts(city));
        });
    }

    @Test
    void an_answer_written_after_reading_comes_after_what_it_answers_on_every_node() {
        List<Entry> county = writtenIn(TestNode.ANHE, 1);
        List<Entry> both = new ArrayList<>();
        on(TestNode.CITY, city -> {
            receive(city, county);
            city.journal().append(city.journal().read(STREAM, Notes.NoteFact.class), List.of(note(2)), Author.SYSTEM);
            both.addAll(city.foreignEntries().of(STREAM));
            assertEquals(Map.of(TestNode.ANHE, 1L), both.get(0).header().seen());
        });
        on(TestNode.HEBIN, other -> {
            receive(other, both);
            assertEquals(List.of(note(1), note(2)), facts(other));
        });
    }

    @Test
    void another_entry_under_a_known_number_is_a_fork() {
        List<Entry> one = writtenIn(TestNode.ANHE, 1);
        List<Entry> other = writtenIn(TestNode.ANHE, 2);
        on(TestNode.CITY, city -> {
            receive(city, one);
            assertThrows(ForkException.class, () -> receive(city, other));
            assertEquals(List.of(note(1)), facts(city));
        });
    }

    @Test
    void an_entry_without_its_predecessor_waits_for_exactly_that() {
        List<Entry> sent = writtenIn(TestNode.ANHE, 1, 2, 3, 4);
        on(TestNode.CITY, city -> {
            receive(city, sent.subList(0, 1));
            MissingEntriesException early = assertThrows(MissingEntriesException.class, () -> receive(city, sent.subList(3, 4)));
            assertEquals(List.of(new EntryRange(TestNode.ANHE, 2, 3)), early.missing());
        });
    }

    @Test
    void an_entry_waits_for_what_its_author_had_seen_of_others() {
        List<Entry> county = writtenIn(TestNode.ANHE, 1, 2);
        List<Entry> answer = new ArrayList<>();
        on(TestNode.CITY, city -> {
            receive(city, county);
            city.journal().append(city.journal().read(STREAM, Notes.NoteFact.class), List.of(note(3)), Author.SYSTEM);
            answer.addAll(city.foreignEntries().of(STREAM).stream().filter(entry -> entry.header().node().equals(TestNode.CITY)).toList());
        });
        on(TestNode.HEBIN, other -> {
            MissingEntriesException early = assertThrows(MissingEntriesException.class, () -> receive(other, answer));
            assertEquals(List.of(new EntryRange(TestNode.ANHE, 1, 2)), early.missing());
            receive(other, county);
            receive(other, answer);
            assertEquals(List.of(note(1), note(2), note(3)), facts(other));
        });
    }

    @Test
    void an_entry_that_does_not_chain_to_its_predecessor_is_refused() {
        List<Entry> one = writtenIn(TestNode.ANHE, 1);
        List<Entry> other = writtenIn(TestNode.ANHE, 2, 3);
        on(TestNode.CITY, city -> {
            receive(city, one);
            ForkException refused = assertThrows(ForkException.class, () -> receive(city, other.subList(1, 2)));
            assertTrue(refused.getMessage().contains("不接续"), refused.getMessage());
        });
    }

    @Test
    void a_part_that_was_changed_on_the_way_is_refused() {
        Entry sent = writtenIn(TestNode.ANHE, 1).get(0);
        Map<PartName, OpenPart> parts = new EnumMap<>(sent.parts());
        parts.put(PartName.CONTENT, OpenPart.fresh("{\"text\":\"别的\"}".getBytes(StandardCharsets.UTF_8)));
        on(TestNode.CITY, city -> {
            ForkException refused = assertThrows(ForkException.class,
                    () -> receive(city, List.of(new Entry(sent.header(), sent.bytes(), parts))));
            assertTrue(refused.getMessage().contains("承诺值"), refused.getMessage());
        });
    }

    @Test
    void an_entry_of_another_stream_is_refused() {
        List<Entry> sent = writtenIn(TestNode.ANHE, 1);
        on(TestNode.CITY, city -> assertThrows(ForkException.class,
                () -> city.foreignEntries().receive(List.of(new Delivery(new UUID(5, 5), "notes", sent)))));
    }

    @Test
    void a_withheld_part_leaves_every_digest_as_it_was() {
        List<Entry> sent = writtenIn(TestNode.ANHE, 1, 2);
        on(TestNode.CITY, city -> {
            receive(city, keep(sent, STUB));
            Map<String, Map<Long, String>> withheld = city.foreignEntries().digests(STREAM);
            receive(city, sent);
            assertEquals(withheld, city.foreignEntries().digests(STREAM));
            assertNull(withheld.get(TestNode.CITY));
        });
    }

    private List<Entry> writtenIn(String node, int... numbers) {
        List<Entry> written = new ArrayList<>();
        on(node, author -> {
            List<Notes.NoteFact> facts = new ArrayList<>();
            for (int number : numbers) {
                facts.add(note(number));
            }
            author.journal().begin(STREAM, "notes", facts, Author.SYSTEM);
            written.addAll(author.foreignEntries().of(STREAM));
        });
        return written;
    }

    private static List<Entry> keep(List<Entry> entries, Set<PartName> parts) {
        return entries.stream().map(entry -> {
            Map<PartName, OpenPart> kept = new EnumMap<>(entry.parts());
            kept.keySet().retainAll(parts);
            return new Entry(entry.header(), entry.bytes(), kept);
        }).toList();
    }

    private static Set<UUID> receive(TestNode node, List<Entry> entries) {
        return node.foreignEntries().receive(List.of(new Delivery(STREAM, "notes", entries)));
    }

    private static List<Notes.NoteFact> facts(TestNode node) {
        return node.journal().read(STREAM, Notes.NoteFact.class).entries().stream().map(Recorded::fact).toList();
    }

    private void on(String code, Consumer<TestNode> test) {
        TestDatabase.get().rollingBackJpa(entities -> test.accept(TestNode.of(entities, code, TODAY, settings -> notes)));
    }
}
