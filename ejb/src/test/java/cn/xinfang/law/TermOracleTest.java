package cn.xinfang.law;

import static cn.xinfang.law.StandardTerms.CALENDAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every start day of 2007 to 2026 with every length against an independent count. */
class TermOracleTest {

    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final LocalDate FIRST_UNSETTLED = LocalDate.of(2026, 12, 29);

    private final DayLoopOracle oracle = new DayLoopOracle();

    @Test
    void natural_days_of_any_start_and_length_end_where_a_count_day_by_day_ends() {
        for (int length = 0; length <= 120; length++) {
            Terms terms = oneRule(TermUnit.DAY, length);
            for (LocalDate start = FIRST; start.isBefore(END); start = start.plusDays(1)) {
                Term term = terms.start(ClockKind.T01, RuleSet.XFTL2005, start).orElseThrow();
                long raw = start.toEpochDay() + length;
                long legal = oracle.endOfDays(start.toEpochDay(), length);
                if (term.dueRaw().toEpochDay() != raw || term.dueLegal().toEpochDay() != legal
                        || term.provisional() != legal >= FIRST_UNSETTLED.toEpochDay()) {
                    assertEquals(LocalDate.ofEpochDay(raw) + " " + LocalDate.ofEpochDay(legal), term, length + " days");
                }
            }
        }
    }

    @Test
    void working_days_of_any_start_and_length_end_where_a_count_day_by_day_ends() {
        for (int length = 1; length <= 30; length++) {
            Terms terms = oneRule(TermUnit.WORKDAY, length);
            for (LocalDate start = FIRST; start.isBefore(END); start = start.plusDays(1)) {
                Term term = terms.start(ClockKind.T01, RuleSet.XFTL2005, start).orElseThrow();
                long legal = oracle.endOfWorkdays(start.toEpochDay(), length);
                if (term.dueRaw() != null || term.dueLegal().toEpochDay() != legal
                        || term.provisional() != legal >= FIRST_UNSETTLED.toEpochDay()) {
                    assertEquals(LocalDate.ofEpochDay(legal), term, length + " working days");
                }
            }
        }
    }

    @Test
    void every_clock_of_both_regulations_ends_where_a_count_day_by_day_ends() {
        for (TermRule rule : TermRules.STANDARD.rows()) {
            if (rule.kind() == ClockKind.T07 || rule.unit() == TermUnit.DATE) {
                continue;
            }
            for (LocalDate start = FIRST; start.isBefore(END); start = start.plusDays(1)) {
                long day = start.toEpochDay();
                long legal = switch (rule.unit()) {
                    case WORKDAY -> oracle.endOfWorkdays(day, rule.length());
                    case AT_ONCE -> day;
                    case DAY, DATE -> oracle.endOfDays(day, rule.length());
                };
                assertEquals(legal, StandardTerms.TERMS.start(rule.kind(), rule.ruleSet(), start).orElseThrow().dueLegal().toEpochDay(),
                        () -> rule.toString());
            }
        }
    }

    @Test
    void the_days_of_hearings_are_left_out_wherever_they_lie_and_however_they_overlap() {
        Random chance = new Random(20261124);
        for (LocalDate start = FIRST; start.isBefore(END.minusYears(1)); start = start.plusDays(1)) {
            List<Pause> pauses = new ArrayList<>();
            Set<Long> out = new HashSet<>();
            for (int i = chance.nextInt(4); i > 0; i--) {
                LocalDate from = start.plusDays(chance.nextInt(50) - 5L);
                Pause pause = new Pause(Pause.Reason.HEARING, from, from.plusDays(chance.nextInt(15)));
                pauses.add(pause);
                pause.from().datesUntil(pause.to().plusDays(1)).forEach(day -> out.add(day.toEpochDay()));
            }
            for (RuleSet rules : RuleSet.values()) {
                Term term = StandardTerms.TERMS.pause(StandardTerms.TERMS.start(ClockKind.T11, rules, start).orElseThrow(), pauses);
                assertEquals(oracle.endOfDays(start.toEpochDay(), 30, out), term.dueLegal().toEpochDay(), start + " " + pauses);
            }
        }
    }

    @Test
    void a_later_start_never_ends_earlier_and_every_end_is_a_working_day() {
        Terms terms = StandardTerms.TERMS;
        for (ClockKind kind : List.of(ClockKind.T02, ClockKind.T04, ClockKind.T06)) {
            LocalDate before = LocalDate.MIN;
            for (LocalDate start = FIRST; start.isBefore(END); start = start.plusDays(1)) {
                LocalDate due = terms.start(kind, RuleSet.XFGZTL2022, start).orElseThrow().dueLegal();
                assertFalse(due.isBefore(before), kind + " " + start);
                assertTrue(CALENDAR.isWorkday(due), kind + " " + start);
                before = due;
            }
        }
    }

    private static Terms oneRule(TermUnit unit, int length) {
        return new Terms(new TermRules(List.of(new TermRule(ClockKind.T01, RuleSet.XFTL2005,
                RuleSet.XFTL2005.inForceFrom(), null, unit, length, new Article("试", "一"), "单位", "事项", true))), CALENDAR);
    }
}
