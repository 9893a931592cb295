package cn.xinfang.law;

import static cn.xinfang.law.ClockKind.*;
import static cn.xinfang.law.RuleSet.XFGZTL2022;
import static cn.xinfang.law.RuleSet.XFTL2005;
import static cn.xinfang.law.StandardTerms.TERMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

    @Test
    void the_regulation_of_2005_knows_no_period_for_objections() {
        assertEquals(Optional.empty(), TERMS.start(T04, XFTL2005, LocalDate.of(2010, 3, 1)));
    }

    @Test
    void an_extension_has_one_to_thirty_days_and_extends_only_T06() {
        Term t06 = TERMS.start(T06, XFGZTL2022, MARCH_1).orElseThrow();
        Term t02 = TERMS.start(T02, XFGZTL2022, MARCH_1).orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> TERMS.extend(t06, 0));
        assertThrows(IllegalArgumentException.class, () -> TERMS.extend(t06, 31));
        assertThrows(IllegalArgumentException.class, () -> TERMS.extend(t02, 10));
        assertEquals(t06.dueRaw().plusDays(30), TERMS.extend(t06, 30).dueRaw());
    }

    @Test
    void a_set_date_belongs_to_T13_and_does_not_lie_before_its_letter() {
        assertThrows(IllegalArgumentException.class, () -> TERMS.until(T13, XFGZTL2022, MARCH_1, MARCH_1.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> TERMS.until(T06, XFGZTL2022, MARCH_1, MARCH_1.plusDays(9)));
        assertThrows(IllegalArgumentException.class, () -> TERMS.start(T13, XFGZTL2022, MARCH_1));
        assertThrows(IllegalArgumentException.class, () -> TERMS.start(T07, XFGZTL2022, MARCH_1));
    }

    @Test
    void a_period_beyond_the_table_is_provisional_and_restated_when_the_notice_arrives() {
        Term before = TERMS.start(T01, XFGZTL2022, LocalDate.of(2027, 1, 22)).orElseThrow();
        assertEquals(LocalDate.of(2027, 2, 8), before.dueLegal());
        assertTrue(before.provisional());

        Terms later = withNotice2027();
        Term restated = later.restate(before).orElseThrow();
        assertEquals(LocalDate.of(2027, 2, 15), restated.dueLegal());
        assertEquals(before.dueRaw(), restated.dueRaw());
        assertEquals("2027", restated.calendarVersion());
        assertFalse(restated.provisional());
        assertEquals(Optional.empty(), later.restate(restated));
    }

    @Test
    void working_days_beyond_the_table_are_counted_again_when_the_notice_arrives() {
        Term before = TERMS.start(T04, XFGZTL2022, LocalDate.of(2027, 2, 3)).orElseThrow();
        assertEquals(LocalDate.of(2027, 2, 10), before.dueLegal());
        assertEquals(LocalDate.of(2027, 2, 17), withNotice2027().restate(before).orElseThrow().dueLegal());
    }

    @Test
    void a_date_that_is_merely_confirmed_is_restated_as_certain() {
        Term before = TERMS.start(T01, XFGZTL2022, LocalDate.of(2027, 3, 1)).orElseThrow();
        Term confirmed = withNotice2027().restate(before).orElseThrow();
        assertEquals(before.dueLegal(), confirmed.dueLegal());
        assertFalse(confirmed.provisional());
    }

    @Test
    void extensions_and_set_dates_are_restated_from_their_raw_date() {
        Term extension = TERMS.extend(TERMS.start(T06, XFGZTL2022, LocalDate.of(2026, 11, 20)).orElseThrow(), 20);
        assertEquals(LocalDate.of(2027, 2, 8), extension.dueLegal());
        Term set = TERMS.until(T13, XFGZTL2022, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 10));
        assertEquals(LocalDate.of(2027, 2, 10), set.dueLegal());
        assertEquals(LocalDate.of(2027, 2, 15), withNotice2027().restate(extension).orElseThrow().dueLegal());
        assertEquals(LocalDate.of(2027, 2, 15), withNotice2027().restate(set).orElseThrow().dueLegal());
    }

    @Test
    void a_period_inside_the_table_is_not_touched_by_a_newer_one() {
        Term term = TERMS.start(T06, XFGZTL2022, MARCH_1).orElseThrow();
        assertEquals(Optional.empty(), withNotice2027().restate(term));
    }

    @Test
    void only_days_that_decide_the_end_can_make_it_provisional() {
        Term natural = TERMS.start(T02, XFTL2005, LocalDate.of(2006, 12, 20)).orElseThrow();
        assertEquals(LocalDate.of(2007, 1, 4), natural.dueLegal());
        assertFalse(natural.provisional(), "begins in a year without a notice, ends in one with");
        Term working = TERMS.start(T05, XFTL2005, LocalDate.of(2006, 12, 31)).orElseThrow();
        assertEquals(LocalDate.of(2007, 1, 10), working.dueLegal());
        assertFalse(working.provisional(), "the start day is not counted");
        assertTrue(TERMS.start(T05, XFTL2005, LocalDate.of(2006, 12, 28)).orElseThrow().provisional());
    }

    /** An invented notice: Spring Festival 02-06 to 02-12 with 02-13 and 02-14 a plain weekend. */
    static Terms withNotice2027() {
        List<Holiday> table = new ArrayList<>(HolidayCsv.shipped());
        LocalDate.of(2027, 2, 6).datesUntil(LocalDate.of(2027, 2, 13)).forEach(day -> table.add(new Holiday(day, "春节", true)));
        table.add(new Holiday(LocalDate.of(2027, 10, 1), "国庆节", true));
        return new Terms(TermRules.STANDARD, WorkCalendar.of("2027", table));
    }
}
