package cn.xinfang.reference;

import static cn.xinfang.reference.Office.withCity;
import static cn.xinfang.reference.Office.withEmptyCity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.store.CodeTableStore;
import cn.xinfang.directory.store.CodeTableStore;
import cn.xinfang.journal.TestNode;
import cn.xinfang.reference.rules.Proposal;
import cn.xinfang.reference.rules.ReferenceCsv;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.reference.store.ContactStore;
import cn.xinfang.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the journal of reference data to the tables that the directory reads. */
class ReferenceJournalStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String LABOUR = "6213000000001080001";
    private static final String HEALTH = "6213000000001160001";

    @Test
    void a_restart_keeps_what_an_administrator_changed() {
        withCity(TODAY, office -> {
            office.carryOut(new Wish.Write(ReferenceTable.UNIT, TODAY, Map.of("code", LABOUR, "phone", "0999-7777777")));
            office.start();
            assertEquals("0999-7777777", office.directory().unit(LABOUR).phone());
        });
    }

    @Test
    void what_stood_in_the_tables_before_there_was_a_journal_is_its_first_entry() {
        withEmptyCity(TODAY, office -> {
            Shipped.load(office.connection(), TestNode.CITY);
            office.sql().useHandle(db -> db.execute("update unit set phone = '手改' where code = ?", LABOUR));
            office.start();
            assertEquals("手改", office.streams().own(TODAY, ReferenceTable.UNIT).row(LABOUR).orElseThrow().get("phone"));
            assertEquals("手改", office.directory().unit(LABOUR).phone());
        });
    }

    @Test
    void a_county_works_with_the_shipped_rows_but_writes_only_its_own() {
        TestDatabase.get().rollingBackJpa(entities -> {
            var office = Office.of(entities, "621321", TODAY);
            office.start();
            assertFalse(office.streams().begun(ReferenceTable.UNIT));
            assertEquals("县人社局", office.directory().unit("6213210000001080001").shortName());
            assertTrue(office.streams().own(TODAY, ReferenceTable.POST).rows().keySet().stream().allMatch(post -> post.startsWith("621321")));
            office.sql().useHandle(db -> db.execute("update unit set phone = '到达之前' where code = '6213210000001080001'"));
            office.start();
            entities.clear();
            assertEquals("到达之前", office.directory().unit("6213210000001080001").phone());
        });
    }

    @Test
    void a_node_that_is_no_demonstration_gets_national_tables_alone() {
        withEmptyCity(TODAY, office -> {
            office.baseline().begin(false);
            assertEquals(List.of(ReferenceTable.CONTENT_CLASS, ReferenceTable.CONTENT_CLASS_MAP, ReferenceTable.STATUTORY_ROUTE, ReferenceTable.HOLIDAY),
                    Stream.of(ReferenceTable.values()).filter(office.streams()::begun).toList());
        });
    }

    @Test
    void a_change_of_tomorrow_takes_effect_tomorrow() {
        withCity(TODAY, office -> {
            office.carryOut(new Wish.Write(ReferenceTable.UNIT, TODAY.plusDays(1), Map.of("code", LABOUR, "short_name", "新名")));
            assertEquals("市人社局", office.directory().unit(LABOUR).shortName());
            assertEquals(List.of(), office.store().due(TODAY));
            var tomorrow = office.at(TODAY.plusDays(1));
            tomorrow.node().journal().project(office.store().due(TODAY.plusDays(1)));
            assertEquals("新名", tomorrow.directory().unit(LABOUR).shortName());
            assertEquals(List.of(), office.store().due(TODAY.plusDays(1)));
        });
    }

    @Test
    void a_dissolved_unit_stays_readable_with_its_successor_and_is_no_longer_offered() {
        withCity(TODAY, office -> {
            office.carryOut(new Wish.End(ReferenceTable.UNIT, TODAY, LABOUR, HEALTH));
            var dissolved = office.directory().unit(LABOUR);
            assertEquals(TODAY.minusDays(1), dissolved.lastDay());
            assertEquals(HEALTH, dissolved.successor());
            assertTrue(office.directory().unitsOfNode(TestNode.CITY).stream().noneMatch(unit -> unit.code().equals(LABOUR)));
            assertTrue(office.competent("621300", "0401").noneMatch(LABOUR::equals));
        });
    }

    @Test
    void a_division_that_was_merged_has_a_last_day_and_a_successor_and_is_still_named_in_letters() {
        withCity(TODAY, office -> {
            office.carryOut(new Wish.End(ReferenceTable.DIVISION, TODAY, "621321101203", "621321101202"));
            var codes = new CodeTables(new CodeTableStore(office.entities()));
            assertTrue(codes.division("621321101203").existsOn(TODAY.minusDays(1)));
            assertFalse(codes.division("621321101203").existsOn(TODAY));
            assertEquals("621321101202", codes.division("621321101203").successor());
            assertEquals("陇宁市安河县双泉镇下磨村", codes.placeName("621321101203"));
        });
    }

    @Test
    void competences_and_holidays_follow_the_journal() {
        withCity(TODAY, office -> {
            office.carryOut(new Wish.Write(ReferenceTable.UNIT, TODAY, Map.of("code", LABOUR, "competences", "0401;0402")));
            assertEquals(2, office.number("select count(*) from unit_competence where unit_code = '" + LABOUR + "'"));
            office.carryOut(new Wish.TakeIn(ReferenceTable.HOLIDAY, TODAY, "date,name,isOffDay\n2027-10-01,国庆节,true\n".getBytes(), true));
            assertEquals(1, office.number("select count(*) from holiday where year = 2027"));
            assertEquals("文件", office.calendars().sources().get(2027));
            assertEquals("国务院办公厅关于 2026 年部分节假日安排的通知", office.calendars().sources().get(2026));
        });
    }

    @ParameterizedTest
    @EnumSource(ReferenceTable.class)
    void a_table_that_was_exported_is_taken_in_again_without_a_change(ReferenceTable table) {
        withCity(TODAY, office -> {
            byte[] file = ReferenceCsv.write(table, office.streams().own(TODAY, table));
            Proposal proposal = office.propose(new Wish.TakeIn(table, TODAY, file, true));
            assertEquals(List.of(), proposal.refused());
            assertTrue(proposal.change().nothing(), () -> proposal.rows().toString());
        });
    }

    @Test
    void a_projection_that_is_made_again_comes_out_equal() {
        withCity(TODAY, office -> {
            office.carryOut(new Wish.End(ReferenceTable.UNIT, TODAY, LABOUR, HEALTH));
            var before = office.everything();
            office.node().journal().project(office.store().streams());
            assertEquals(before, office.everything());
        });
    }

    @Test
    void figures_of_two_content_trees_are_compared_in_the_older_one() {
        withCity(TODAY, office -> {
            var comparable = "select comparable_code from content_class_in_version where tree_version = '2005' and code = ";
            assertEquals("62", office.word(comparable + "'0101'"), "村务 is 农村农业");
            assertEquals("63", office.word(comparable + "'0109'"), "水利水电 is 国土资源水利林业");
            assertEquals("62", office.word(comparable + "'62'"), "an old class is itself");
            assertEquals(0, office.number("select count(*) from content_class_in_version where tree_version = '2005' and comparable_code is null"));
        });
    }

    @Test
    void every_village_without_a_contact_stands_in_the_report() {
        withEmptyCity(TODAY, office -> {
            Shipped.load(office.connection(), "621321");
            var townships = new ContactStore(office.sql()).townships("621321");
            assertEquals(List.of("安河镇"), townships.stream().limit(1).map(it -> it.township()).toList());
            var vacant = townships.stream().mapToInt(it -> it.vacant().size()).sum();
            assertEquals(office.number("select count(*) from village_contact where node_code = '621321'"),
                    townships.stream().mapToInt(it -> it.filled()).sum());
            assertTrue(vacant > 0);
        });
    }
}
