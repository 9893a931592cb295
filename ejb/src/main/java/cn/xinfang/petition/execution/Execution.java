package cn.xinfang.petition.execution;

import java.time.LocalDate;

/**
 * How far the decision on one claim is carried out.
 *
 * @param opinion   number of the opinion
 * @param by        null until dated
 * @param doneOn    null until reported, and again when a check did not confirm the report
 * @param confirmed by the office
 */
public record Execution(String opinion, int claim, LocalDate by, String executor, LocalDate doneOn, String evidence, boolean confirmed) {

    static Execution open(String opinion, int claim) {
        return new Execution(opinion, claim, null, null, null, null, false);
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
