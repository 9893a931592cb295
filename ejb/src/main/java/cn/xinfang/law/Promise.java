package cn.xinfang.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A shorter period that a place has promised (T21). It binds nobody and makes nobody overdue: it is shown beside the legal end and
 * warned of.
 *
 * @param unit   {@link TermUnit#DAY} or {@link TermUnit#WORKDAY}
 * @param length in {@code unit}, from 1
 * @param from   first start day it holds for; null for all
 * @param to     last such day; null while it has no end
 * @param basis  where it was promised
 */
public record Promise(ClockKind kind, TermUnit unit, int length, LocalDate from, LocalDate to, String basis) {

    /** The periods of officials that a place may promise to shorten. */
    public static final Set<ClockKind> POSSIBLE = Set.of(ClockKind.T01, ClockKind.T02, ClockKind.T03, ClockKind.T06, ClockKind.T09, ClockKind.T11);

    /** The promised end of a period that begins with an event on {@code start}. */
    public LocalDate due(LocalDate start, WorkCalendar calendar) {
        return unit == TermUnit.WORKDAY ? calendar.plusWorkdays(start, length) : calendar.workdayFrom(start.plusDays(length));
    }

    /** The promised end of that period; empty where it is another or began at another time, and where it is no earlier than the legal end. */
    public Optional<LocalDate> due(Term legal, WorkCalendar calendar) {
        boolean holds = legal.kind() == kind && (from == null || !legal.start().isBefore(from)) && (to == null || !legal.start().isAfter(to));
        return holds ? Optional.of(due(legal.start(), calendar)).filter(day -> day.isBefore(legal.dueLegal())) : Optional.empty();
    }

    /**
     * The rule of law that it is no shorter than, tried for every start day.
     *
     * @param first start day of the trial
     * @param last  of the trial
     */
    public Optional<TermRule> notShorterThan(Terms terms, LocalDate first, LocalDate last) {
        return Stream.of(RuleSet.values()).flatMap(rules -> terms.rules().rule(kind, rules, last).stream())
                .filter(rule -> rule.unit() == unit && length >= rule.length() || first.datesUntil(last.plusDays(1)).anyMatch(start ->
                        due(start, terms.calendar()).isAfter(terms.start(kind, rule.ruleSet(), start).orElseThrow().dueLegal())))
                .findFirst();
    }
}
