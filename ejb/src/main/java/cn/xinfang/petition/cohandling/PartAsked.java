package cn.xinfang.petition.cohandling;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;

/**
 * The lead asks another unit to handle a part; it stays responsible for the whole.
 *
 * @param number from 1 within the petition
 * @param unit   that handles the part
 * @param dueOn  last day for its answer; never after the period of the lead
 * @param task   what it shall do
 */
public record PartAsked(@In(PartName.STUB) int custody, @In(PartName.STUB) int number, @In(PartName.STUB) LocalDate on,
                        @In(PartName.STUB) UnitRef unit, @In(PartName.STUB) LocalDate dueOn, String task) implements CoHandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() ? state : state.with(state.coHandling().asked(this));
    }
}
