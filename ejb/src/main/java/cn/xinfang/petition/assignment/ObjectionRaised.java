package cn.xinfang.petition.assignment;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;

/** The holder objects; the period for telling the petitioner keeps running. */
public record ObjectionRaised(@In(PartName.STUB) int custody, Objection objection, @In(PartName.STUB) java.time.LocalDate on)
        implements AssignmentFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() ? state
                : state.with(state.assignment().objected(objection == null ? new Objection(on, null, null) : objection))
                .with(state.terms().stop(on, ClockKind.T04));
    }
}
