package cn.xinfang.petition.execution;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/** The petition office checked a reported execution. What was not confirmed is open again under its old date. */
public record ExecutionChecked(@In(PartName.STUB) String document, @In(PartName.STUB) int claim, @In(PartName.STUB) LocalDate on,
                               @In(PartName.STUB) boolean confirmed, String remark) implements ExecutionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.execution().checked(this));
    }
}
