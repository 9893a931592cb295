package cn.xinfang.petition.routing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * It is known whether the body took a claim up. What it did not take up is back with the holder; where that was all there was, the
 * periods run again with their old dates.
 *
 * @param document number of the notice or the letter by which the claim went
 * @param note     number of the body's receipt, or why it did not
 */
public record TakeUpRecorded(@In(PartName.STUB) String document, @In(PartName.STUB) int claim, @In(PartName.STUB) LocalDate on,
                             @In(PartName.STUB) boolean taken, String note) implements RoutingFact {

    @Override
    public PetitionState on(PetitionState state) {
        PetitionState told = state.with(state.routing().told(this));
        if (taken || !state.routing().settled() && !state.settled()) {
            return told;
        }
        String holder = state.assignment().holderCode();
        return told.with(state.handling().acceptedOn() == null
                ? state.terms().resume(holder, ClockKind.T01, ClockKind.T02, ClockKind.T03, ClockKind.T13)
                : state.terms().resume(holder, ClockKind.T06, ClockKind.T07, ClockKind.T13, ClockKind.T22));
    }
}
