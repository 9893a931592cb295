package cn.xinfang.petition.review;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/**
 * The body has the request: its thirty days begin.
 *
 * @param terms T09 or T11
 */
public record ReviewArrived(@In(PartName.STUB) int round, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) List<Term> terms)
        implements ReviewFact {

    @Override
    public PetitionState on(PetitionState state) {
        Round now = state.review().round(round);
        return now == null || now.arrivedOn() != null ? state
                : state.with(state.review().with(now.arrived(on))).with(state.terms().start(terms, now.desk()));
    }
}
