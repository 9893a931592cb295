package cn.xinfang.petition.assignment;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/** The sender asks the receiver to give the petition back. Nothing changes until the receiver has answered. */
public record RecallAsked(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, String reason) implements AssignmentFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() ? state : state.with(state.assignment().recalled(on));
    }
}
