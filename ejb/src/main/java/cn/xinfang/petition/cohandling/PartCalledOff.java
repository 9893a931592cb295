package cn.xinfang.petition.cohandling;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * The lead does not need the part any more.
 *
 * @param number of the part
 */
public record PartCalledOff(@In(PartName.STUB) int number, @In(PartName.STUB) LocalDate on, String reason) implements CoHandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.coHandling().calledOff(this));
    }
}
