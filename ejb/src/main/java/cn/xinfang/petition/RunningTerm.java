package cn.xinfang.petition;

import cn.xinfang.law.Term;
import java.time.LocalDate;

/**
 * A statutory period of this petition.
 *
 * @param unit      code of the unit bound by it; null where it runs for the petitioner
 * @param stoppedOn the day on which what the law asks was done, or on which the period fell away; null while it runs
 * @param lapsed    it fell away without being kept or missed, e.g. with a withdrawal
 */
public record RunningTerm(Term term, String unit, LocalDate stoppedOn, boolean lapsed) {

    public static RunningTerm of(Term term, String unit) {
        return new RunningTerm(term, unit, null, false);
    }

    public boolean running() {
        return stoppedOn == null;
    }

    public RunningTerm stop(LocalDate on) {
        return running() ? new RunningTerm(term, unit, on, false) : this;
    }

    public RunningTerm lapse(LocalDate on) {
        return running() ? new RunningTerm(term, unit, on, true) : this;
    }

    public RunningTerm resume() {
        return lapsed ? this : new RunningTerm(term, unit, null, false);
    }

    /** Whether the legal due date passed before the duty was done, as of {@code today}. */
    public boolean overdue(LocalDate today) {
        return !lapsed && (running() ? today : stoppedOn).isAfter(term.dueLegal());
    }
}
