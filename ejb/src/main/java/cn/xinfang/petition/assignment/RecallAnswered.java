package cn.xinfang.petition.assignment;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * The receiver answered the sender who asked for the petition back.
 *
 * @param custody number after the answer
 * @param agreed  true: the petition is back with the sender, whose periods resume with their old dates, and what bound the receiver
 *                falls away; false: it stays and nothing is reset
 */
public record RecallAnswered(@In(PartName.STUB) int custody, @In(PartName.STUB) boolean agreed,
                             @In(PartName.STUB) LocalDate on, String remark) implements AssignmentFact {

    @Override
    public PetitionState on(PetitionState state) {
        AssignmentState assignment = state.assignment();
        if (custody != assignment.custody() + (agreed ? 1 : 0)) {
            return state;
        }
        return agreed ? TakenBack.by(assignment.givenBack(custody), state, on) : state.with(assignment.recalled(null));
    }
}
