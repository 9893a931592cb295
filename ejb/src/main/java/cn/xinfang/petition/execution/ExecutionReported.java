package cn.xinfang.petition.execution;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * The decision on a claim was carried out.
 *
 * @param doneOn   the day on which it was
 * @param evidence what shows it: receipt, transfer slip, certificate …
 */
public record ExecutionReported(@In(PartName.STUB) String document, @In(PartName.STUB) int claim, @In(PartName.STUB) LocalDate on,
                                @In(PartName.STUB) LocalDate doneOn, String evidence) implements ExecutionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.execution().reported(this));
    }
}
