package cn.xinfang.petition.cohandling;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Status;

/**
 * A part that another unit handles.
 *
 * @param answer null as long as there is none
 * @param calledOff null as long as the lead needs it
 */
public record Part(PartAsked asked, PartAnswered answer, PartCalledOff calledOff) {

    /** Whether the lead still waits for the answer. */
    public boolean open(PetitionState state) {
        return answer == null && calledOff == null && asked.custody() == state.assignment().custody()
                && (state.status() == Status.ACCEPTED || state.status() == Status.EXTENDED);
    }
}
