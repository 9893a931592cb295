package cn.xinfang.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A statutory period with its end, as computed once.
 *
 * @param start           day of the starting event, not counted; of T07 the unrolled end of T06
 * @param dueRaw          last day by plain counting, as national figures use it; null for working days
 * @param dueLegal        last day on which the act is in time (until 24:00); overdue means after this day
 * @param provisional     a day that decides {@code dueLegal} lies where no holiday notice is known yet
 * @param calendarVersion the holiday table it was computed with
 * @param pauses          days that it leaves out
 */
public record Term(ClockKind kind, RuleSet ruleSet, LocalDate start, LocalDate dueRaw, LocalDate dueLegal,
        boolean provisional, String calendarVersion, List<Pause> pauses) {

    public Term {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(ruleSet);
        Objects.requireNonNull(start);
        Objects.requireNonNull(dueLegal);
        Objects.requireNonNull(calendarVersion);
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
    }

    boolean paused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.contains(day));
    }
}
