package cn.xinfang.directory.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.xinfang.law.Holiday;
import cn.xinfang.law.HolidayCsv;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HolidayTableTest {

    private static final Holiday NATIONAL_DAY = new Holiday(LocalDate.of(2027, 10, 1), "国庆节", true);
    private static final Holiday NEW_YEAR = new Holiday(LocalDate.of(2027, 1, 1), "元旦", true);

    @Test
    void the_shipped_tables_are_twenty_years_without_a_problem() {
        var tables = HolidayTable.byYear(HolidayCsv.shipped());
        assertEquals(IntStream.rangeClosed(2007, 2026).boxed().toList(),
                tables.stream().map(HolidayTable::year).toList());
        assertEquals(List.of(), tables.stream().flatMap(table -> table.problems().stream()).toList());
    }

    @Test
    void a_new_year_holiday_in_december_belongs_to_the_next_notice() {
        var december = new Holiday(LocalDate.of(2026, 12, 31), "元旦", true);
        assertEquals(List.of(), new HolidayTable(2027, List.of(december, NATIONAL_DAY)).problems());
    }

    @Test
    void a_day_of_another_year_is_named() {
        var other = new Holiday(LocalDate.of(2026, 5, 1), "劳动节", true);
        assertEquals(List.of("2026-05-01 不属于 2027 年的放假安排"),
                new HolidayTable(2027, List.of(other, NATIONAL_DAY)).problems());
    }

    @Test
    void a_day_that_is_listed_twice_is_named() {
        assertEquals(List.of("2027-01-01 重复"),
                new HolidayTable(2027, List.of(NEW_YEAR, NEW_YEAR, NATIONAL_DAY)).problems());
    }

    @Test
    void a_table_without_national_day_is_incomplete() {
        assertEquals(List.of("缺少国庆节(10 月 1 日)放假，表格不完整"),
                new HolidayTable(2027, List.of(NEW_YEAR)).problems());
    }

    @Test
    void the_version_follows_from_the_content_and_not_from_the_order_of_lines() {
        var version = new HolidayTable(2027, List.of(NEW_YEAR, NATIONAL_DAY)).version();
        assertEquals(version, new HolidayTable(2027, List.of(NATIONAL_DAY, NEW_YEAR)).version());
        assertNotEquals(version, new HolidayTable(2027, List.of(NATIONAL_DAY)).version());
    }
}
