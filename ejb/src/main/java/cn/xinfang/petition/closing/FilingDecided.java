package cn.xinfang.petition.closing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Status;
import java.time.LocalDate;

/** The second person confirmed or rejected the proposal. */
public record FilingDecided(@In(PartName.STUB) boolean confirmed, @In(PartName.STUB) LocalDate on, String remark) implements ClosingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return confirmed
                ? state.with(state.closing().ended(Status.FILED, on)).with(state.terms().stop(on, ClockKind.T01))
                : state.with(state.closing().proposed(null));
    }
}
