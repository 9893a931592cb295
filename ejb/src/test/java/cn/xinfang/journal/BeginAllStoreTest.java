package cn.xinfang.journal;

import static cn.xinfang.journal.Notes.note;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.xinfang.journal.Notes.NoteFact;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.testing.TestDatabase;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Many streams begun at once are the same as one after the other. */
class BeginAllStoreTest {

    private static final Author ZHOU = new Author(new UUID(1, 2), "周敏", "6213000000001000001");
    private static final List<Opening> OPENINGS = List.of(
            new Opening(new UUID(7, 1), "notes", List.of(note(1), new Notes.DraftKept("草稿"), note(2)), ZHOU),
            new Opening(new UUID(7, 2), "notes", List.of(new Notes.NoteTaken(3, "只有内容", null, null)), Author.SYSTEM),
            new Opening(new UUID(7, 3), "notes", List.of(note(4), note(5)), ZHOU));

    private final Notes notes = new Notes();

    @Test
    void the_journal_holds_equal_entries_apart_from_ids_times_and_salts() {
        List<EntryHeader> together = headersAfter(node -> node.journal().beginAll(OPENINGS));
        List<EntryHeader> oneByOne = headersAfter(node -> OPENINGS.forEach(opening ->
                node.journal().begin(opening.stream(), opening.kind(), opening.facts(), opening.author())));
        assertEquals(6, together.size());
        assertEquals(oneByOne, together);
    }

    @Test
    void the_chain_of_every_stream_is_whole_and_another_node_takes_it_in() {
        List<List<Entry>> written = new ArrayList<>();
        on(TestNode.ANHE, county -> {
            county.journal().beginAll(OPENINGS);
            OPENINGS.forEach(opening -> written.add(county.foreignEntries().of(opening.stream())));
        });
        on(TestNode.CITY, city -> assertEquals(OPENINGS.stream().map(Opening::stream).collect(Collectors.toSet()),
                city.foreignEntries().receive(written.stream().map(entries -> new Delivery(entries.get(0).header().stream(), "notes", entries)).toList())));
    }

    @Test
    void the_projector_gets_the_histories_that_the_journal_reads() {
        on(TestNode.CITY, city -> {
            city.journal().beginAll(OPENINGS);
            assertEquals(OPENINGS.stream().map(opening -> city.journal().read(opening.stream(), NoteFact.class)).toList(), notes.projected);
            assertEquals(List.of(1L, 1L, 1L), notes.projected.stream().map(History::version).toList());
        });
    }

    @Test
    void observers_are_told_of_all_streams_at_once() {
        on(TestNode.CITY, city -> {
            city.journal().beginAll(OPENINGS);
            assertEquals(List.of(Set.of(new UUID(7, 1), new UUID(7, 2), new UUID(7, 3))),
                    city.changes().stream().map(change -> change.sharing().keySet()).toList());
        });
    }

    @Test
    void a_stream_that_exists_refuses_them_all_and_nothing_is_written() {
        on(TestNode.CITY, city -> {
            city.journal().beginAll(OPENINGS.subList(1, 2));
            RefusedException refused = assertThrows(RefusedException.class, () -> city.journal().beginAll(OPENINGS));
            assertEquals("CHANGED_MEANWHILE", refused.refusal().code());
            assertEquals(1, notes.projected.size());
            assertEquals(List.of(), city.store().headers(List.of(new UUID(7, 1))));
        });
    }

    private List<EntryHeader> headersAfter(Consumer<TestNode> writing) {
        List<EntryHeader> headers = new ArrayList<>();
        on(TestNode.CITY, city -> {
            writing.accept(city);
            OPENINGS.forEach(opening -> city.store().headers(List.of(opening.stream())).forEach(entry -> headers.add(comparable(entry.header()))));
        });
        return headers;
    }

    /** Without what differs each time: id, time, digest of the one before, and commitments, of which only the names stay. */
    private static EntryHeader comparable(EntryHeader header) {
        Map<PartName, String> names = new TreeMap<>();
        header.commitments().keySet().forEach(name -> names.put(name, ""));
        return new EntryHeader(null, header.stream(), header.kind(), header.node(), header.incarnation(), header.number(),
                header.previous() == null ? null : "", header.seen(), header.order(), header.type(), header.version(), header.author(),
                header.cause(), OffsetDateTime.MIN, header.localOnly(), names);
    }

    private void on(String code, Consumer<TestNode> test) {
        TestDatabase.get().rollingBackJpa(entities ->
                test.accept(TestNode.of(entities, code, LocalDate.of(2026, 3, 3), settings -> notes)));
    }
}
