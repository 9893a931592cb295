package cn.xinfang.petition.handling;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice reached the petitioner.
 *
 * @param on    the day on which it counts as received, from which his own period starts
 * @param terms T08 where an opinion was served
 * @param proof receipt number, signatory, witness
 */
public record DocumentServed(@In(PartName.STUB) int custody, @In(PartName.STUB) NoticeKind notice, @In(PartName.STUB) LocalDate on,
                             @In(PartName.STUB) List<Term> terms, ServiceMeans means,
                             @In(PartName.IDENTITY) String recipient, String proof) implements HandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        if (custody != state.assignment().custody()) {
            return state;
        }
        PetitionState served = state.with(state.handling().served(this));
        return notice != NoticeKind.OPINION ? served
                : served.with(state.terms().stop(on, ClockKind.T06, ClockKind.T07, ClockKind.T13).start(terms, null));
    }
}
