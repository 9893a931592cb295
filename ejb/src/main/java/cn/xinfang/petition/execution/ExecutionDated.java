package cn.xinfang.petition.execution;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * It is agreed who carries the decision on a claim out, and by when.
 *
 * @param executor who pays, repairs, issues …
 */
public record ExecutionDated(@In(PartName.STUB) String document, @In(PartName.STUB) int claim, @In(PartName.STUB) LocalDate on,
                             @In(PartName.STUB) LocalDate by, String executor) implements ExecutionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.execution().dated(this));
    }
}
