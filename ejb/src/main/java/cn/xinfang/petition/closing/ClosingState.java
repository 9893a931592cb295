package cn.xinfang.petition.closing;

import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param end              how it ended; null while it has not
 * @param filingProposedBy account of the person who proposed to file it only; a second person decides
 * @param reworks          how often it came back for rework
 * @param cause            why the matter came about; null until the closing is verified
 * @param replies          what was answered claim by claim without an opinion
 */
public record ClosingState(Status end, LocalDate on, UUID filingProposedBy, int reworks, Cause cause, List<Reply> replies) implements SliceState {

    public static final ClosingState OPEN = new ClosingState(null, null, null, 0, null, List.of());

    public ClosingState ended(Status how, LocalDate day) {
        return new ClosingState(how, day, filingProposedBy, reworks, cause, replies);
    }

    ClosingState answered(LocalDate day, List<Reply> told) {
        return new ClosingState(Status.ANSWERED, day, filingProposedBy, reworks, cause, told);
    }

    ClosingState verified(LocalDate day, Cause found) {
        return new ClosingState(Status.VERIFIED, day, filingProposedBy, reworks, found, replies);
    }

    ClosingState proposed(UUID by) {
        return new ClosingState(end, on, by, reworks, cause, replies);
    }

    /** The opinion that it rested on was annulled; no rework that the unit is counted for. */
    public ClosingState reopened() {
        return new ClosingState(null, null, filingProposedBy, reworks, null, replies);
    }

    ClosingState reworked() {
        return new ClosingState(null, null, filingProposedBy, reworks + 1, null, replies);
    }
}
