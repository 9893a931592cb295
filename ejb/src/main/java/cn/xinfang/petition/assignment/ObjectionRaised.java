package cn.xinfang.petition.assignment;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * The holder objects and has used up its right to do so; the period for telling the petitioner keeps running.
 */
public record ObjectionRaised(@In(PartName.STUB) int custody, Objection objection, @In(PartName.STUB) LocalDate on)
        implements AssignmentFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() ? state
                : state.with(state.assignment().objected(objection == null ? new Objection(on, null, null) : objection))
                .with(state.terms().lapse(on, ClockKind.T04, ClockKind.T19A));
    }
}
