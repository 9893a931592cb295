package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.ANHE_LABOUR;
import static cn.xinfang.docket.Offices.ANHE_OFFICE;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.letter;
import static cn.xinfang.docket.Offices.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.docket.model.PetitionRow;
import cn.xinfang.docket.rules.ProjectedPetition;
import cn.xinfang.docket.store.DocketStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Delivery;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.Opening;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Recorded;
import cn.xinfang.petition.closing.FilingReason;
import cn.xinfang.petition.closing.ProposeFiling;
import cn.xinfang.petition.closing.Withdraw;
import cn.xinfang.petition.registration.PartErased;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ProjectionStoreTest {

    private static final List<String> TABLES = List.of("petition", "petition_words", "petition_unit", "petition_claim", "petition_clock",
            "petition_link", "petition_task", "petition_supervision", "petition_likeness");

    @Test
    void a_projection_rebuilt_from_the_journal_has_equal_rows() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            everyKindOfCase(desk);
            Map<String, List<String>> before = rows(entities);
            TestDatabase.handle(entities).execute("delete from petition");
            entities.clear();
            assertEquals(Set.of(List.of()), Set.copyOf(rows(entities).values()));
            desk.node.journal().project(desk.node.store().streamsAfter("petition", new UUID(0, 0), 100));
            assertEquals(before, rows(entities));
        });
    }

    @Test
    void rows_that_were_changed_behind_the_journal_are_found_and_made_anew() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            everyKindOfCase(desk);
            List<UUID> all = desk.node.store().streamsAfter("petition", new UUID(0, 0), 100);
            Map<String, List<String>> before = rows(entities);
            assertEquals(Set.of(), desk.node.projectionCheck().mend(all));
            var db = TestDatabase.handle(entities);
            db.execute("update petition set people = people + 1 where id = ?", all.get(0));
            db.execute("delete from petition_claim where petition_id = ?", all.get(1));
            db.execute("update petition_words set words = 'x' where petition_id = ?", all.get(2));
            db.execute("delete from petition where id = ?", all.get(3));
            assertEquals(Set.copyOf(all.subList(0, 4)), desk.node.projectionCheck().mend(all));
            assertEquals(before, rows(entities));
        });
    }

    @Test
    void petitions_begun_at_once_have_the_rows_of_petitions_begun_one_by_one() {
        List<Opening> openings = new ArrayList<>();
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            everyKindOfCase(desk);
            desk.node.store().streamsAfter("petition", new UUID(0, 0), 100).forEach(id -> openings.add(new Opening(id, "petition",
                    desk.read(id).entries().stream().map(Recorded::fact).toList(), Author.SYSTEM)));
        });
        Map<String, List<String>> together = rowsAfter(desk -> desk.node.journal().beginAll(openings));
        assertEquals(rowsAfter(desk -> openings.forEach(opening -> desk.node.journal()
                .begin(opening.stream(), opening.kind(), opening.facts(), opening.author()))), together);
        assertEquals(openings.size(), together.get("petition").size());
    }

    @Test
    void every_column_of_the_tables_is_written() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            ProjectedPetition projected = ProjectedPetition.of(desk.state(desk.receive(ANHE_OFFICE, letter(MARCH_3))), 1);
            assertEquals(columns(entities, "petition"), projected.petition().keySet());
            assertEquals(columns(entities, "petition_words"), projected.words().keySet());
            assertEquals(columns(entities, "petition_unit"), projected.units().get(0).keySet());
            assertEquals(columns(entities, "petition_claim"), projected.claims().get(0).keySet());
            assertEquals(columns(entities, "petition_clock"), projected.clocks().get(0).keySet());
        });
    }

    @Test
    void a_change_replaces_the_rows_of_its_petition_and_no_other() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            UUID other = desk.register(ANHE_OFFICE, letter(MARCH_3));
            UUID id = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            String untouched = row(entities, other);
            desk.submitAcceptance(id, ANHE_LABOUR);
            desk.sign(id, ANHE_LABOUR);
            assertEquals(untouched, row(entities, other));
            assertTrue(row(entities, id).contains("ACCEPTED"));
            assertEquals(desk.state(id).terms().all().size(), count(entities, "petition_clock", id));
            assertEquals(4, count(entities, "petition_unit", id), "the office as registrar, holder and referrer, the department as holder");
        });
    }

    @Test
    void the_projected_version_is_the_version_of_the_stream() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            UUID id = desk.receive(ANHE_OFFICE, letter(MARCH_3));
            entities.clear();
            assertEquals(desk.read(id).version(), entities.find(PetitionRow.class, id).version());
        });
    }

    @Test
    void new_words_wait_beside_the_index_until_they_are_taken_in() {
        TestDatabase.get().rollingBackJpa(entities -> {
            DocketStore store = new DocketStore(TestDatabase.handle(entities).getJdbi());
            store.takeInNewWords();
            new Desk(entities, "621321", MARCH_3).receive(ANHE_OFFICE, letter(MARCH_3));
            assertTrue(store.takeInNewWords() > 0);
            assertEquals(0, store.takeInNewWords());
        });
    }

    @Test
    void on_a_node_that_holds_only_stubs_the_row_has_no_words_of_the_matter() {
        List<Entry> sent = entriesOfACountyPetition();
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk city = new Desk(entities, "621300", MARCH_3);
            UUID id = sent.get(0).header().stream();
            city.node.foreignEntries().receive(List.of(new Delivery(id, "petition", sent.stream().map(entry -> keep(entry, Set.of(PartName.STUB))).toList())));
            String row = row(entities, id);
            assertFalse(row.contains("工资") || row.contains("双泉"), row);
            assertTrue(row.contains("REGISTERED") && row.contains("621321101"), row);
        });
    }

    @Test
    void content_that_comes_after_its_stub_completes_the_row() {
        List<Entry> sent = entriesOfACountyPetition();
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk city = new Desk(entities, "621300", MARCH_3);
            UUID id = sent.get(0).header().stream();
            city.node.foreignEntries().receive(List.of(new Delivery(id, "petition", sent.stream().map(entry -> keep(entry, Set.of(PartName.STUB))).toList())));
            Set<PartName> more = Set.of(PartName.STUB, PartName.CONTENT);
            assertEquals(Set.of(id), city.node.foreignEntries().receive(List.of(new Delivery(id, "petition",
                    sent.stream().map(entry -> keep(entry, more)).toList()))));
            assertTrue(row(entities, id).contains("工地拖欠冬季工资"));
            assertEquals(1, count(entities, "petition_claim", id));
        });
    }

    @Test
    void an_erased_part_is_gone_from_journal_and_row_and_no_digest_has_changed() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            UUID id = desk.receive(ANHE_OFFICE, letter(MARCH_3));
            UUID registration = desk.read(id).entries().get(0).header().id();
            desk.node.journal().append(desk.read(id), List.of(new PartErased(registration, PartName.CONTENT,
                    "《个人信息保护法》第四十七条", new UUID(3, 3))), Author.SYSTEM);
            Map<String, Map<Long, String>> digests = desk.node.foreignEntries().digests(id);
            desk.node.store().erasePart(registration, PartName.CONTENT, desk.read(id).entries().get(2).header().id());
            desk.node.journal().project(List.of(id));
            assertEquals(digests, desk.node.foreignEntries().digests(id));
            assertFalse(desk.read(id).entries().get(0).parts().contains(PartName.CONTENT));
            assertFalse(row(entities, id).contains("工资"), row(entities, id));
        });
    }

    @Test
    void optional_columns_take_a_value_and_take_it_back() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            UUID id = desk.register(ANHE_OFFICE, letter(MARCH_3));
            assertEquals(List.of("mode", "referrer_code", "filing_proposer", "ended_on"), nulls(entities, id));
            desk.act(id, officer(ANHE_OFFICE), new ProposeFiling(FilingReason.THANKS, "感谢信"));
            assertEquals(List.of("mode", "referrer_code", "ended_on"), nulls(entities, id));
            desk.act(id, officer(ANHE_OFFICE), new Withdraw(MARCH_3, "本人撤回"));
            assertEquals(List.of("mode", "referrer_code", "due_kind", "due_raw", "due_legal", "filing_proposer"), nulls(entities, id));
        });
    }

    private static void everyKindOfCase(Desk desk) {
        desk.register(ANHE_OFFICE, letter(MARCH_3));
        UUID accepted = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
        desk.submitAcceptance(accepted, ANHE_LABOUR);
        desk.sign(accepted, ANHE_LABOUR);
        desk.submitAcceptance(desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3)), ANHE_LABOUR);
        desk.act(desk.register(ANHE_OFFICE, letter(MARCH_3)), officer(ANHE_OFFICE), new Withdraw(MARCH_3, "本人撤回"));
        desk.act(desk.register(ANHE_OFFICE, letter(MARCH_3)), officer(ANHE_OFFICE), new ProposeFiling(FilingReason.THANKS, "感谢信"));
        desk.register(ANHE_OFFICE, Offices.reportAgainst(ANHE_LABOUR, MARCH_3));
        desk.join(desk.register(ANHE_OFFICE, letter(MARCH_3)), accepted, ANHE_OFFICE);
    }

    private static List<Entry> entriesOfACountyPetition() {
        List<Entry> sent = new ArrayList<>();
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk county = new Desk(entities, "621321", MARCH_3);
            sent.addAll(county.node.foreignEntries().of(county.receive(ANHE_OFFICE, letter(MARCH_3))));
        });
        return sent;
    }

    static Entry keep(Entry entry, Set<PartName> parts) {
        var kept = new EnumMap<>(entry.parts());
        kept.keySet().retainAll(parts);
        return new Entry(entry.header(), entry.bytes(), kept);
    }

    private static Map<String, List<String>> rowsAfter(Consumer<Desk> writing) {
        Map<String, List<String>> rows = new TreeMap<>();
        TestDatabase.get().rollingBackJpa(entities -> {
            writing.accept(new Desk(entities, "621321", MARCH_3));
            rows.putAll(rows(entities));
        });
        return rows;
    }

    private static Set<String> columns(EntityManager entities, String table) {
        return Set.copyOf(TestDatabase.handle(entities).createQuery("select column_name from information_schema.columns"
                + " where table_schema = 'xinfang' and table_name = :table").bind("table", table).mapTo(String.class).list());
    }

    private static Map<String, List<String>> rows(EntityManager entities) {
        Map<String, List<String>> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(table, TestDatabase.handle(entities)
                .createQuery("select t::text from " + table + " t order by t::text").mapTo(String.class).list()));
        return rows;
    }

    private static String row(EntityManager entities, UUID id) {
        return TestDatabase.handle(entities).createQuery("select p::text from petition p where id = :id").bind("id", id)
                .mapTo(String.class).one();
    }

    private static int count(EntityManager entities, String table, UUID petition) {
        return TestDatabase.handle(entities).createQuery("select count(*) from " + table + " where petition_id = :id")
                .bind("id", petition).mapTo(Integer.class).one();
    }

    private static List<String> nulls(EntityManager entities, UUID id) {
        List<String> nulls = new ArrayList<>();
        for (String column : List.of("mode", "referrer_code", "due_kind", "due_raw", "due_legal", "filing_proposer", "ended_on")) {
            if (TestDatabase.handle(entities).createQuery("select " + column + " is null from petition where id = :id").bind("id", id)
                    .mapTo(Boolean.class).one()) {
                nulls.add(column);
            }
        }
        return nulls;
    }
}
