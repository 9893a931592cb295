package cn.xinfang.law;

import static cn.xinfang.law.StandardTerms.CALENDAR;
import static cn.xinfang.law.StandardTerms.TERMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    @Test
    void a_promise_is_counted_as_the_law_counts_and_ends_before_the_legal_end() {
        Term t01 = TERMS.start(ClockKind.T01, RuleSet.XFGZTL2022, MARCH_3).orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 3, 10)), promise(TermUnit.WORKDAY, 5).due(t01, CALENDAR));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 9)), promise(TermUnit.DAY, 4).due(t01, CALENDAR), "ends on a Saturday, so on Monday");
    }

    @Test
    void it_holds_for_its_own_period_and_for_what_begins_in_its_time() {
        Term t02 = TERMS.start(ClockKind.T02, RuleSet.XFGZTL2022, MARCH_3).orElseThrow();
        Term t01 = TERMS.start(ClockKind.T01, RuleSet.XFGZTL2022, MARCH_3).orElseThrow();
        assertTrue(promise(TermUnit.DAY, 4).due(t02, CALENDAR).isEmpty());
        assertTrue(new Promise(ClockKind.T01, TermUnit.DAY, 4, MARCH_3.plusDays(1), null, "承诺").due(t01, CALENDAR).isEmpty());
        assertTrue(new Promise(ClockKind.T01, TermUnit.DAY, 4, null, MARCH_3.minusDays(1), "承诺").due(t01, CALENDAR).isEmpty());
    }

    @Test
    void a_promise_that_is_not_shorter_than_the_law_on_every_day_is_found_out() {
        assertEquals("第二十一条第一款", refused(promise(TermUnit.DAY, 15)));
        assertEquals("第二十一条第一款", refused(promise(TermUnit.WORKDAY, 12)));
        assertTrue(promise(TermUnit.WORKDAY, 5).notShorterThan(TERMS, FIRST, LAST).isEmpty());
        assertTrue(promise(TermUnit.DAY, 14).notShorterThan(TERMS, FIRST, LAST).isEmpty());
    }

    private static String refused(Promise promise) {
        return promise.notShorterThan(TERMS, FIRST, LAST).orElseThrow().article().place();
    }

    private static Promise promise(TermUnit unit, int length) {
        return new Promise(ClockKind.T01, unit, length, null, null, "服务承诺");
    }
}
