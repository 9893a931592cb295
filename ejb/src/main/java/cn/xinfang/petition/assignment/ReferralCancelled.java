package cn.xinfang.petition.assignment;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * The sender took a referral back before it left the node: it is as if it had not been sent, and the receiver's node gets nothing.
 *
 * @param custody number after it; void where the referral has arrived all the same
 */
public record ReferralCancelled(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, String reason) implements AssignmentFact {

    @Override
    public PetitionState on(PetitionState state) {
        AssignmentState assignment = state.assignment();
        return custody != assignment.custody() + 1 || !assignment.inTransit() ? state
                : TakenBack.by(assignment.cancelled(custody), state, on);
    }
}
