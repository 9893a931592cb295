package cn.xinfang.petition.competence;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.List;

/**
 * The holder disputes that it is competent; it stays responsible, and the period for telling the petitioner keeps running.
 *
 * @param party the unit that it holds competent
 * @param terms T05 of the arbiter
 */
public record DisputeRaised(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) UnitRef party,
                            @In(PartName.STUB) Arbiter arbiter, @In(PartName.STUB) List<Term> terms, String reasons)
        implements CompetenceFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() || state.competence().dispute() != null ? state
                : state.with(state.competence().with(new Dispute(on, state.assignment().holder(), party, arbiter, null)))
                .with(state.terms().lapse(on, ClockKind.T04, ClockKind.T19A).start(terms, arbiter.unit().code()));
    }
}
