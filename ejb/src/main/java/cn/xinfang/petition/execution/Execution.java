package cn.xinfang.petition.execution;

import java.time.LocalDate;

/**
 * How far the decision or the agreement on one claim is carried out.
 *
 * @param document  number of the opinion, or name of the agreement
 * @param by        null until dated
 * @param doneOn    null until reported, and again when a check did not confirm the report
 * @param confirmed by the office
 */
public record Execution(String document, int claim, LocalDate by, String executor, LocalDate doneOn, String evidence, boolean confirmed) {

    static Execution open(String document, int claim) {
        return new Execution(document, claim, null, null, null, null, false);
    }

    /** By whom and when it was agreed, unless another date was set since. */
    Execution agreed(String party, LocalDate until) {
        return by == null ? new Execution(document, claim, until, party, doneOn, evidence, confirmed) : this;
    }

    /** Waits for the office's check. */
    public boolean reported() {
        return doneOn != null && !confirmed;
    }

    /** Whether the agreed day has passed without a report. */
    public boolean overdue(LocalDate today) {
        return doneOn == null && by != null && today.isAfter(by);
    }
}
