package cn.xinfang.petition.closing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Status;
import java.time.LocalDate;

/** A suggestion or inquiry was answered by the office that received it. */
public record AnsweredDirectly(@In(PartName.STUB) LocalDate on, String answer) implements ClosingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.closing().ended(Status.ANSWERED, on)).with(state.terms().stop(on, ClockKind.T01, ClockKind.T03, ClockKind.T19A));
    }
}
