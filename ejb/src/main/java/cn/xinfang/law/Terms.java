package cn.xinfang.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Computes statutory periods. The start day is not counted; a period of natural days that ends on a day off ends on the
 * next working day, and a weekend worked in exchange is a working day.
 */
public record Terms(TermRules rules, WorkCalendar calendar) {

    /**
     * The period that begins with an event on {@code start}.
     *
     * @return empty where the regulation knows no such period
     * @throws IllegalArgumentException for T07, T13 and T22, which need more than a start
     */
    public Optional<Term> start(ClockKind kind, RuleSet ruleSet, LocalDate start) {
        if (kind == ClockKind.T07 || dated(kind)) {
            throw new IllegalArgumentException(kind + " does not follow from its start alone");
        }
        return rules.rule(kind, ruleSet, start).map(rule -> switch (rule.unit()) {
            case WORKDAY -> workdays(kind, ruleSet, start, rule.length());
            case AT_ONCE -> new Term(kind, ruleSet, start, start, start, false, calendar.version(), List.of());
            case DAY, DATE -> natural(kind, ruleSet, start, start.plusDays(rule.length()), List.of());
        });
    }

    /**
     * The period of a letter or decision that sets the date itself (T13, T22). A set date that is a day off moves to the next working
     * day, as set and statutory periods do alike (民事诉讼法 article 85).
     *
     * @param start date of the letter
     * @throws IllegalArgumentException if the set date is before the letter, or the kind is neither T13 nor T22
     */
    public Term until(ClockKind kind, RuleSet ruleSet, LocalDate start, LocalDate due) {
        if (!dated(kind)) {
            throw new IllegalArgumentException(kind + " has its length from the law");
        }
        if (due.isBefore(start)) {
            throw new IllegalArgumentException("A date of " + due + " cannot be set on " + start);
        }
        return natural(kind, ruleSet, start, due, List.of());
    }

    /**
     * The extension (T07) of a running T06. It is counted from the unrolled end of T06, so that both together never
     * exceed the sum of the statutory days by more than one roll: the reading that is strictest on the unit.
     *
     * @param days 1 to the length of the T07 rule (30)
     * @throws IllegalArgumentException for another period or another number of days
     */
    public Term extend(Term t06, int days) {
        if (t06.kind() != ClockKind.T06) {
            throw new IllegalArgumentException("Only T06 can be extended, not " + t06.kind());
        }
        int longest = ruleOf(ClockKind.T07, t06.ruleSet(), t06.dueRaw()).length();
        if (days < 1 || days > longest) {
            throw new IllegalArgumentException("An extension has 1 to " + longest + " days, not " + days);
        }
        return natural(ClockKind.T07, t06.ruleSet(), t06.dueRaw(), t06.dueRaw().plusDays(days), List.of());
    }

    /**
     * The same period without the days of hearings (T12): 信访条例 article 35, 信访工作条例 article 36. Only a re-examination
     * leaves them out.
     *
     * @param pauses all of its pauses; a day in two of them is left out once
     * @throws IllegalArgumentException for another period than T11
     */
    public Term pause(Term t11, List<Pause> pauses) {
        if (t11.kind() != ClockKind.T11) {
            throw new IllegalArgumentException("Only T11 leaves out the days of a hearing, not " + t11.kind());
        }
        int left = ruleOf(t11.kind(), t11.ruleSet(), t11.start()).length();
        LocalDate day = t11.start();
        while (left > 0) {
            LocalDate next = day.plusDays(1);
            left -= pauses.stream().anyMatch(pause -> pause.contains(next)) ? 0 : 1;
            day = next;
        }
        return natural(t11.kind(), t11.ruleSet(), t11.start(), day, pauses);
    }

    /**
     * The same period by the calendar in force here.
     *
     * @return empty if it ends on the same day with the same certainty; a date that is merely confirmed is a change
     */
    public Optional<Term> restate(Term term) {
        TermRule rule = ruleOf(term.kind(), term.ruleSet(), term.start());
        Term restated = switch (rule.unit()) {
            case WORKDAY -> workdays(term.kind(), term.ruleSet(), term.start(), rule.length());
            case AT_ONCE -> term;
            case DAY, DATE -> natural(term.kind(), term.ruleSet(), term.start(), term.dueRaw(), term.pauses());
        };
        boolean same = restated.dueLegal().equals(term.dueLegal()) && restated.provisional() == term.provisional();
        return same ? Optional.empty() : Optional.of(restated);
    }

    /** Why the period ends when it does. */
    public Explanation explain(Term term) {
        return new TermExplainer(this, ruleOf(term.kind(), term.ruleSet(), term.start())).explain(term);
    }

    private static boolean dated(ClockKind kind) {
        return kind == ClockKind.T13 || kind == ClockKind.T22;
    }

    private TermRule ruleOf(ClockKind kind, RuleSet ruleSet, LocalDate at) {
        return rules.rule(kind, ruleSet, at)
                .orElseThrow(() -> new IllegalArgumentException(ruleSet + " has no " + kind + " on " + at));
    }

    private Term natural(ClockKind kind, RuleSet ruleSet, LocalDate start, LocalDate dueRaw, List<Pause> pauses) {
        LocalDate dueLegal = calendar.workdayFrom(dueRaw);
        return new Term(kind, ruleSet, start, dueRaw, dueLegal, awaited(dueRaw, dueLegal).isPresent(), calendar.version(), pauses);
    }

    private Term workdays(ClockKind kind, RuleSet ruleSet, LocalDate start, int length) {
        LocalDate due = calendar.plusWorkdays(start, length);
        return new Term(kind, ruleSet, start, null, due, awaited(start.plusDays(1), due).isPresent(), calendar.version(), List.of());
    }

    /** The first year whose missing notice may still change a day between the two, both included. */
    Optional<Integer> awaited(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).flatMap(day -> calendar.awaitedYear(day).stream()).findFirst();
    }
}
