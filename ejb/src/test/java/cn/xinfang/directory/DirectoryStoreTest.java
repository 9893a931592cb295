package cn.xinfang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.directory.store.CodeTableStore;
import cn.xinfang.directory.store.DirectoryStore;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.reference.Shipped;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class DirectoryStoreTest {

    private static final String CITY_GOVERNMENT = "6213000000000020001";
    private static final String COUNTY_GOVERNMENT = "6213210000000020001";
    private static final String COUNTY_LABOUR = "6213210000001080001";

    @Test
    void a_county_department_stands_under_the_county_and_the_city_government() {
        withDirectory(directory -> assertEquals(List.of("县政府", "市政府"),
                directory.superiors(COUNTY_LABOUR).stream().map(UnitView::shortName).toList()));
    }

    @Test
    void the_county_government_heads_its_departments_and_townships_but_not_the_discipline_body() {
        withDirectory(directory -> {
            var headed = directory.headedBy(COUNTY_GOVERNMENT);
            assertTrue(headed.containsAll(List.of(COUNTY_GOVERNMENT, COUNTY_LABOUR, "6213211000009000001")));
            assertFalse(headed.contains("6213210000000030001"));
            assertFalse(headed.contains(CITY_GOVERNMENT));
        });
    }

    @Test
    void the_unit_tree_has_every_existing_unit_of_the_node_once() {
        withDirectory(directory -> {
            var tree = directory.unitTree("621300");
            assertEquals(directory.unitsOfNode("621300").size(), tree.stream().mapToInt(DirectoryStoreTest::size).sum());
        });
    }

    @Test
    void a_dissolved_unit_can_be_read_but_is_not_suggested() {
        withDirectory(directory -> {
            var dissolved = directory.unit("6213000000001160002");
            assertEquals("6213000000001160001", dissolved.successor());
            assertFalse(dissolved.exists());
            assertFalse(directory.unitsOfNode("621300").contains(dissolved));
        });
    }

    @Test
    void an_unknown_unit_is_not_found() {
        withDirectory(directory -> assertThrows(NotFoundException.class, () -> directory.unit("0000000000000000000")));
    }

    @Test
    void a_place_is_named_from_the_city_down() {
        withReference(entities -> assertEquals("陇宁市安河县双泉镇上磨村",
                new CodeTables(new CodeTableStore(entities)).placeName("621321101202")));
    }

    @Test
    void a_division_that_was_replaced_existed_until_its_last_day() {
        withReference(entities -> {
            var old = new CodeTables(new CodeTableStore(entities)).division("621326");
            assertTrue(old.existsOn(LocalDate.of(2015, 12, 31)));
            assertFalse(old.existsOn(LocalDate.of(2016, 1, 1)));
            assertEquals("621303", old.successor());
        });
    }

    @Test
    void the_content_tree_lists_each_class_after_its_parent() {
        withReference(entities -> {
            var classes = new CodeTables(new CodeTableStore(entities)).contentClasses();
            assertEquals(List.of("01", "0101"), classes.stream().limit(2).map(ContentClassView::code).toList());
            assertEquals(129, classes.size());
        });
    }

    @Test
    void a_statutory_route_is_found_by_words_and_those_of_the_content_class_come_first() {
        withReference(entities -> {
            var routes = new StatutoryRoutes(new CodeTableStore(entities));
            assertEquals(List.of("工伤认定"), routes.matching("工伤 认定", "0401").stream().map(StatutoryRouteView::procedure).distinct().toList());
            assertEquals("劳动争议仲裁", routes.matching("", "0401").get(0).procedure());
            assertEquals("0102", routes.row("0102").code());
            assertThrows(NotFoundException.class, () -> routes.row("0000"));
        });
    }

    @Test
    void a_statutory_route_that_ended_is_not_offered() {
        withReference(entities -> {
            Jdbi.create(entities.unwrap(Connection.class)).useHandle(db -> db.execute("update statutory_route set valid_to = date '2025-12-31' where code = '0102'"));
            var routes = new StatutoryRoutes(new CodeTableStore(entities));
            assertEquals(List.of(), routes.matching("认定工伤", "0402"));
        });
    }

    @Test
    void the_calendar_reaches_the_last_shipped_year() {
        withReference(entities -> {
            var calendar = new Calendars(new CalendarStore(Jdbi.create(entities.unwrap(Connection.class)))).current();
            assertEquals(2026, calendar.lastCoveredYear());
            assertTrue(calendar.isWorkday(LocalDate.of(2010, 2, 20)));
        });
    }

    private static int size(UnitBranch branch) {
        return 1 + branch.below().stream().mapToInt(DirectoryStoreTest::size).sum();
    }

    private static void withDirectory(Consumer<Directory> test) {
        withReference(entities -> test.accept(new Directory(new DirectoryStore(entities))));
    }

    private static void withReference(Consumer<EntityManager> test) {
        TestDatabase.get().rollingBackJpa(entities -> {
            Shipped.load(entities.unwrap(Connection.class), "621300");
            test.accept(entities);
        });
    }
}
