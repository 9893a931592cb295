package cn.xinfang.petition.simplified;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/** The unit goes on in the ordinary way, with the periods that have run all the time. */
public record SimplifiedEnded(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, String reason) implements SimplifiedFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() ? state : state.with(state.terms().lapse(on, ClockKind.T19A, ClockKind.T19B));
    }
}
