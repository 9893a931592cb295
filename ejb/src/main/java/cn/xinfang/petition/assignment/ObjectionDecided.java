package cn.xinfang.petition.assignment;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * The sender verified the objection.
 *
 * @param upheld  true: the petition is back with the sender, whose periods resume with their old dates, and what bound the
 *                objecting unit falls away; false: it stays and nothing is reset
 * @param custody number after the decision
 */
public record ObjectionDecided(@In(PartName.STUB) int custody, @In(PartName.STUB) boolean upheld,
                               @In(PartName.STUB) LocalDate on, String remark) implements AssignmentFact {

    @Override
    public PetitionState on(PetitionState state) {
        AssignmentState assignment = state.assignment();
        if (custody != assignment.custody() + (upheld ? 1 : 0)) {
            return state;
        }
        return !upheld ? state.with(assignment.stays())
                : TakenBack.by(assignment.returned(custody), state, on)
                .with(state.competence().returned(assignment.referrer().code()));
    }
}
