package cn.xinfang.journal;

import static cn.xinfang.journal.Notes.note;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.journal.store.InspectionStore;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Author ZHOU = new Author(new UUID(1, 2), "周敏", "6213000000001000001");

    private final Notes notes = new Notes();

    @Test
    void facts_are_read_as_they_were_appended_with_who_and_when() {
        inTheCity(node -> {
            UUID stream = begin(node, note(1), note(2));
            History<Notes.NoteFact> history = read(node, stream);
            assertEquals(List.of(note(1), note(2)), history.entries().stream().map(Recorded::fact).toList());
            EntryHeader first = history.entries().get(0).header();
            assertEquals(ZHOU, first.author());
            assertEquals(TestNode.CITY, first.node());
            assertEquals(TODAY, first.at().toLocalDate());
            assertEquals("+08:00", first.at().getOffset().toString());
            assertEquals(EnumSet.allOf(PartName.class), history.entries().get(0).parts());
        });
    }

    @Test
    void numbers_have_no_gap_and_every_header_names_the_digest_of_the_one_before() {
        inTheCity(node -> {
            UUID stream = begin(node, note(1));
            node.journal().append(read(node, stream), List.of(note(2), note(3)), ZHOU);
            List<Entry> entries = node.foreignEntries().of(stream);
            assertEquals(List.of(1L, 2L, 3L), entries.stream().map(entry -> entry.header().number()).toList());
            assertNull(entries.get(0).header().previous());
            assertEquals(Journal.digest(entries.get(0).bytes()), entries.get(1).header().previous());
            assertEquals(Journal.digest(entries.get(1).bytes()), entries.get(2).header().previous());
        });
    }

    @Test
    void the_projection_is_brought_up_to_date_and_observers_are_told_in_the_same_call() {
        inTheCity(node -> {
            UUID stream = begin(node, note(1));
            node.journal().append(read(node, stream), List.of(note(2)), ZHOU);
            assertEquals(List.of(1, 2), notes.projected.stream().map(history -> history.entries().size()).toList());
            assertEquals(List.of(Set.of(stream), Set.of(stream)), node.changes().stream().map(change -> change.sharing().keySet()).toList());
        });
    }

    @Test
    void a_command_that_read_an_older_version_is_refused_and_writes_nothing() {
        inTheCity(node -> {
            UUID stream = begin(node, note(1));
            History<Notes.NoteFact> read = read(node, stream);
            node.journal().append(read, List.of(note(2)), ZHOU);
            RefusedException refused = assertThrows(RefusedException.class, () -> node.journal().append(read, List.of(note(3)), ZHOU));
            assertEquals("CHANGED_MEANWHILE", refused.refusal().code());
            assertEquals(2, read(node, stream).entries().size());
        });
    }

    @Test
    void an_entry_of_any_moment_is_found_as_it_was_written() {
        inTheDatabase((entities, node) -> {
            UUID stream = begin(node, note(1), note(2), note(3), note(4));
            InspectionStore rows = new InspectionStore(Jdbi.create(entities.unwrap(Connection.class)));
            JournalInspection inspection = new JournalInspection(rows, TestNode.nodeKeys(), TestNode.settings(TestNode.CITY));
            assertEquals(List.of(), inspection.inspect(List.of(stream)).get(stream).stream().flatMap(it -> it.faults().stream()).toList());
        });
    }

    @Test
    void one_entry_may_have_the_same_effect_in_two_streams() {
        inTheCity(node -> {
            UUID led = begin(node, note(1));
            UUID also = begin(node, note(1));
            EntryHeader cause = read(node, begin(node, note(1))).entries().get(0).header();
            for (UUID stream : List.of(led, also)) {
                node.journal().appendBecause(cause, read(node, stream), List.of(note(2)));
                node.journal().appendBecause(cause, read(node, stream), List.of(note(2)));
                assertEquals(2, read(node, stream).entries().size());
            }
        });
    }

    @Test
    void what_follows_from_an_entry_names_it_and_has_an_id_derived_from_it() {
        inTheCity(node -> {
            UUID stream = begin(node, note(1));
            EntryHeader cause = read(node, stream).entries().get(0).header();
            node.journal().appendBecause(cause, read(node, stream), List.of(note(2)));
            EntryHeader effect = read(node, stream).entries().get(1).header();
            assertEquals(cause.id(), effect.cause());
            assertEquals(EntryHeader.idOfEffect(cause.id(), stream, "NoteTaken"), effect.id());
            assertEquals(Author.SYSTEM, effect.author());
        });
    }

    @Test
    void what_followed_from_an_entry_does_not_follow_twice() {
        inTheCity(node -> {
            UUID stream = begin(node, note(1));
            EntryHeader cause = read(node, stream).entries().get(0).header();
            node.journal().appendBecause(cause, read(node, stream), List.of(note(2)));
            node.journal().appendBecause(cause, read(node, stream), List.of(note(2)));
            assertEquals(2, read(node, stream).entries().size());
        });
    }

    @Test
    void no_word_of_a_part_stands_in_clear_in_the_database() {
        inTheDatabase((entities, node) -> {
            UUID stream = begin(node, note(1));
            Set<String> found = Set.copyOf(TestDatabase.handle(entities).createQuery(
                            "select encode(header, 'hex') from entry where stream_id = :id union all select encode(cipher, 'hex')"
                                    + " from entry_part where entry_id in (select id from entry where stream_id = :id)")
                    .bind("id", stream).mapTo(String.class).list());
            assertEquals(5, found.size(), "a header and four parts");
            for (String word : List.of("内容1", "王建设", "某单位")) {
                String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
                assertFalse(found.stream().anyMatch(bytes -> bytes.contains(hex)), word);
            }
        });
    }

    @Test
    void the_bytes_of_a_header_are_kept_as_they_were_written() {
        inTheCity(node -> {
            UUID stream = begin(node, note(1));
            Entry entry = node.foreignEntries().of(stream).get(0);
            assertArrayEquals(entry.bytes(), node.store().headers(List.of(stream)).get(0).bytes());
            assertEquals(entry.header(), Json.read(entry.bytes(), EntryHeader.class));
        });
    }

    @Test
    void a_stream_that_does_not_exist_or_is_of_another_kind_is_not_found() {
        inTheCity(node -> {
            assertThrows(NotFoundException.class, () -> read(node, new UUID(9, 9)));
            UUID stream = begin(node, note(1));
            assertThrows(NotFoundException.class, () -> node.journal().read(stream, PetitionFact.class));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"update entry set type = 'X'", "update entry set header = ''", "delete from entry", "truncate entry cascade",
            "update entry_part set cipher = ''", "delete from entry_part", "truncate entry_part", "delete from stream",
            "update stream set kind = 'x'", "delete from audit_access", "update audit_access set purpose = ''"})
    void the_application_cannot_change_or_delete_what_was_written(String statement) {
        TestDatabase.get().rollingBack(sql -> {
            UnableToExecuteStatementException refused =
                    assertThrows(UnableToExecuteStatementException.class, () -> sql.execute(statement));
            assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
        });
    }

    @Test
    void a_part_is_not_erased_without_an_entry_that_says_so() {
        inTheCity(node -> {
            UUID stream = begin(node, note(1), note(2));
            List<Recorded<Notes.NoteFact>> entries = read(node, stream).entries();
            RuntimeException refused = assertThrows(UnableToExecuteStatementException.class, () -> node.store()
                    .erasePart(entries.get(0).header().id(), PartName.IDENTITY, entries.get(1).header().id()));
            assertTrue(refused.getMessage().contains("没有相应的删除记录"), refused.getMessage());
        });
    }

    @Test
    void streams_of_a_kind_are_paged_by_id() {
        inTheCity(node -> {
            List<UUID> begun = List.of(begin(node, note(1)), begin(node, note(1)), begin(node, note(1)));
            List<UUID> sorted = begun.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
            UUID before = new UUID(0, 0);
            assertEquals(sorted.subList(0, 2), node.store().streamsAfter("notes", before, 2));
            assertEquals(sorted.subList(2, 3), node.store().streamsAfter("notes", sorted.get(1), 2));
            assertEquals(List.of(), node.store().streamsAfter("petition", before, 2));
        });
    }

    @Test
    void a_draft_is_marked_as_staying_on_its_node() {
        inTheCity(node -> {
            UUID stream = begin(node, note(1), new Notes.DraftKept("草稿"));
            assertEquals(Map.of("NoteTaken", false, "DraftKept", true), read(node, stream).entries().stream()
                    .collect(Collectors.toMap(entry -> entry.header().type(), entry -> entry.header().localOnly())));
        });
    }

    private static UUID begin(TestNode node, Notes.NoteFact... facts) {
        UUID stream = Ids.next();
        node.journal().begin(stream, "notes", List.of(facts), ZHOU);
        return stream;
    }

    private static History<Notes.NoteFact> read(TestNode node, UUID stream) {
        return node.journal().read(stream, Notes.NoteFact.class);
    }

    private void inTheCity(Consumer<TestNode> test) {
        inTheDatabase((entities, node) -> test.accept(node));
    }

    private void inTheDatabase(BiConsumer<EntityManager, TestNode> test) {
        TestDatabase.get().rollingBackJpa(entities ->
                test.accept(entities, TestNode.of(entities, TestNode.CITY, TODAY, settings -> notes)));
    }
}
