package cn.xinfang.petition.cohandling;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;

/**
 * A unit answered its part to the lead.
 *
 * @param number of the part
 * @param unit   that answered
 */
public record PartAnswered(@In(PartName.STUB) int number, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) UnitRef unit, String answer)
        implements CoHandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.coHandling().answered(this));
    }
}
