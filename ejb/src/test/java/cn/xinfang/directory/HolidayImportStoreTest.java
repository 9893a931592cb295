package cn.xinfang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.law.Holiday;
import cn.xinfang.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class HolidayImportStoreTest {

    private static final String TABLE_2027 = """
            date,name,isOffDay
            2027-01-01,元旦,true
            2027-10-01,国庆节,true
            """;
    private static final Holiday MONDAY_OFF = new Holiday(LocalDate.of(2027, 10, 4), "国庆节", true);

    @Test
    void the_shipped_calendar_reaches_2026() {
        withCalendars(store -> {
            var calendar = new Calendars(store).current();
            assertEquals(2026, calendar.lastCoveredYear());
            assertTrue(calendar.isWorkday(LocalDate.of(2010, 2, 20)));
        });
    }

    @Test
    void the_table_of_a_new_year_raises_the_version_and_covers_the_year() {
        withCalendars(store -> {
            var before = new Calendars(store).current();
            var change = new HolidayImport(store).replace(2027, TABLE_2027, "通知");
            var after = new Calendars(store).current();
            assertEquals(2, change.added().size());
            assertNotEquals(before.version(), after.version());
            assertEquals(change.calendarVersion(), after.version());
            assertTrue(after.covers(2027));
        });
    }

    @Test
    void a_corrected_table_takes_the_place_of_the_former_one() {
        withCalendars(store -> {
            var imports = new HolidayImport(store);
            imports.replace(2027, TABLE_2027, "通知");
            var change = imports.replace(2027, TABLE_2027 + "2027-10-04,国庆节,true\n", "更正");
            assertEquals(List.of(MONDAY_OFF), change.added());
            assertEquals(List.of(), change.removed());
            assertFalse(new Calendars(store).current().isWorkday(MONDAY_OFF.date()));
            assertEquals("更正", imports.importedYears().get(2027));
        });
    }

    @Test
    void a_preview_changes_nothing() {
        withCalendars(store -> {
            var before = new Calendars(store).current().version();
            assertEquals(2, new HolidayImport(store).preview(2027, TABLE_2027).added().size());
            assertEquals(before, new Calendars(store).current().version());
        });
    }

    @Test
    void the_same_table_again_changes_nothing() {
        withCalendars(store -> {
            var imports = new HolidayImport(store);
            var first = imports.replace(2027, TABLE_2027, "通知");
            var second = imports.replace(2027, TABLE_2027, "通知");
            assertTrue(second.isEmpty());
            assertEquals(first.calendarVersion(), second.calendarVersion());
        });
    }

    @Test
    void a_wrong_line_is_refused_with_its_number() {
        withCalendars(store -> {
            var refused = assertThrows(RefusedException.class,
                    () -> new HolidayImport(store).replace(2027, TABLE_2027 + "2027-02-30,春节,true\n", "通知"));
            assertTrue(refused.refusal().message().contains("第 4 行"), refused.refusal().message());
        });
    }

    @Test
    void a_table_of_another_year_is_refused_and_the_former_one_stays() {
        withCalendars(store -> {
            var before = new Calendars(store).current().version();
            assertThrows(RefusedException.class, () -> new HolidayImport(store).replace(2026, TABLE_2027, "通知"));
            assertEquals(before, new Calendars(store).current().version());
        });
    }

    @Test
    void a_restart_keeps_a_table_that_an_administrator_imported() {
        withCalendars(store -> {
            new HolidayImport(store).replace(2026, TABLE_2027.replace("2027", "2026"), "更正");
            ReferenceImport.loadHolidays(store);
            assertEquals("更正", store.sources().get(2026));
            assertEquals(2, store.table(2026).orElseThrow().days().size());
        });
    }

    private static void withCalendars(Consumer<CalendarStore> test) {
        TestDatabase.get().rollingBack(handle -> {
            var store = new CalendarStore(Jdbi.create(handle.getConnection()));
            ReferenceImport.loadHolidays(store);
            test.accept(store);
        });
    }
}
