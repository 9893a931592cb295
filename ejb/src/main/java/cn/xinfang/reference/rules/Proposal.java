package cn.xinfang.reference.rules;

import java.util.List;

/**
 * What lines would change. Only a proposal without refused lines can be carried out.
 *
 * @param change    still without reason and source
 * @param unchanged how many lines say what holds already
 */
public record Proposal(ReferenceChanged change, List<RowChange> rows, int unchanged, List<RefusedLine> refused) {

    /** @param number of the line; 0 where there is no file */
    public record RefusedLine(long number, String key, String reason) {
    }

    public boolean possible() {
        return refused.isEmpty();
    }

    public long count(RowChange.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** The change as it goes into the journal. */
    public ReferenceChanged because(String reason, String source) {
        return new ReferenceChanged(change.table(), change.effectiveOn(), reason, source, change.set(), change.removed());
    }
}
