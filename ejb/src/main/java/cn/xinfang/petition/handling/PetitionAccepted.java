package cn.xinfang.petition.handling;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/** Accepted; T06 runs where the law gives sixty days. T02 and T03 end when the petitioner has been told. */
public record PetitionAccepted(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) List<Term> terms,
                               @In(PartName.STUB) String document, AcceptanceText text) implements HandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() ? state
                : state.with(state.handling().accepted(this))
                .with(state.terms().lapse(on, ClockKind.T04).start(terms, state.assignment().holderCode()));
    }
}
