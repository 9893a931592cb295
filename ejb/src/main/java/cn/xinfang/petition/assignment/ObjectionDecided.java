package cn.xinfang.petition.assignment;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * The sender verified the objection.
 *
 * @param upheld  true: the petition is back with the sender and its period T01 resumes; false: it stays and nothing is reset
 * @param custody number after the decision
 */
public record ObjectionDecided(@In(PartName.STUB) int custody, @In(PartName.STUB) boolean upheld,
                               @In(PartName.STUB) LocalDate on, String remark) implements AssignmentFact {

    @Override
    public PetitionState on(PetitionState state) {
        if (!upheld) {
            return state.with(state.assignment().stays());
        }
        return state.with(state.assignment().returned(custody))
                .with(state.terms().lapse(on, ClockKind.T02, ClockKind.T04, ClockKind.T13).resume(ClockKind.T01));
    }
}
