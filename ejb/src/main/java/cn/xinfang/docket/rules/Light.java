package cn.xinfang.docket.rules;

import cn.xinfang.petition.RunningTerm;
import java.time.LocalDate;

/** How a statutory period stands today. */
public enum Light {
    /** Runs, and its legal end has passed. */
    OVERDUE,
    /** Ends today or within {@link #SOON} days. */
    DUE_SOON,
    RUNNING,
    /** What the law asks was done in time. */
    DONE,
    /** It was done after the legal end. */
    DONE_LATE,
    /** The period fell away, or none runs. */
    NONE;

    /** Days before the end from which a period is shown as urgent. */
    public static final int SOON = 3;

    public static Light of(RunningTerm term, LocalDate today) {
        if (term.lapsed()) {
            return NONE;
        }
        if (term.running()) {
            Light light = running(term.term().dueLegal(), today);
            return light == OVERDUE && !binds(term) ? NONE : light;
        }
        return term.overdue(today) ? DONE_LATE : DONE;
    }

    /** A period that binds nobody lapses: an objection, a request for review, simplified handling. */
    private static boolean binds(RunningTerm term) {
        return term.unit() != null && term.term().kind().binding();
    }

    /** @param due legal end of a running period; null where none runs */
    public static Light running(LocalDate due, LocalDate today) {
        if (due == null) {
            return NONE;
        }
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        return due.isAfter(today.plusDays(SOON)) ? RUNNING : DUE_SOON;
    }
}
