package cn.xinfang.petition.handling;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/** The period T06 was extended before it ended; T07 runs in its place. */
public record HandlingExtended(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) Term term,
                               @In(PartName.STUB) String document, ExtensionText text) implements HandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() ? state
                : state.with(state.handling().extended(this))
                .with(state.terms().lapse(on, ClockKind.T06).start(List.of(term), state.assignment().holderCode()));
    }
}
