package cn.xinfang.petition.closing;

import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Status;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param end              how it ended; null while it has not
 * @param filingProposedBy account of the person who proposed to file it only; a second person decides
 * @param reworks          how often it came back for rework
 */
public record ClosingState(Status end, LocalDate on, UUID filingProposedBy, int reworks) implements SliceState {

    public static final ClosingState OPEN = new ClosingState(null, null, null, 0);

    public ClosingState ended(Status how, LocalDate day) {
        return new ClosingState(how, day, filingProposedBy, reworks);
    }

    ClosingState proposed(UUID by) {
        return new ClosingState(end, on, by, reworks);
    }

    /** The opinion that it rested on was annulled; no rework that the unit is counted for. */
    public ClosingState reopened() {
        return new ClosingState(null, null, filingProposedBy, reworks);
    }

    ClosingState reworked() {
        return new ClosingState(null, null, filingProposedBy, reworks + 1);
    }
}
