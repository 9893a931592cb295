package cn.xinfang.petition.handling;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * Not accepted, on a ground of the closed list, signed by the head of the unit. T01, T02 and T03 end when the petitioner has
 * been told.
 */
public record PetitionDeclined(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on,
                               @In(PartName.STUB) String document, DecliningText text) implements HandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() ? state
                : state.with(state.handling().declined(this))
                .with(state.terms().stop(on, ClockKind.T13).lapse(on, ClockKind.T04));
    }
}
