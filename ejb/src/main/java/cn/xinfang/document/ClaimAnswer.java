package cn.xinfang.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The answer to one claim.
 *
 * @param claim      the claim, without full stop
 * @param result     the result
 * @param reasoning  the opinion on it
 * @param basis      laws and rules it rests on
 * @param executor   unit that carries a supporting result out; null if nothing is to be carried out
 * @param executedBy last day for that; null with executor
 */
public record ClaimAnswer(String claim, ClaimResult result, String reasoning, String basis, String executor, LocalDate executedBy) {

    public ClaimAnswer {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(reasoning, "reasoning");
        Objects.requireNonNull(basis, "basis");
        if ((executor == null) != (executedBy == null)) {
            throw new IllegalArgumentException("an execution names both the unit and the last day");
        }
    }
}
