package cn.xinfang.petition.review;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The body has decided. A review counts as answered when its opinion is served, a re-examination when it is made.
 *
 * @param by    account of the head who signed
 * @param terms T22 of the unit that has to handle it anew
 */
public record ReviewDecided(@In(PartName.STUB) int round, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) ReviewOutcome outcome,
                            @In(PartName.STUB) UUID by, @In(PartName.STUB) List<Term> terms, @In(PartName.STUB) String document,
                            DecisionText text) implements ReviewFact {

    @Override
    public PetitionState on(PetitionState state) {
        Round now = state.review().round(round);
        if (now == null || now.decision() != null) {
            return state;
        }
        Instance instance = now.request().instance();
        PetitionState decided = state.with(state.review().with(now.decided(this)).toServe(instance.opinion()).withDraft(null));
        if (instance == Instance.RE_EXAMINATION) {
            decided = decided.with(decided.terms().stop(on, ClockKind.T11));
        }
        return outcome != ReviewOutcome.REDO ? decided
                : decided.with(decided.review().annulling(state.handling().opinion())).with(decided.handling().reworked())
                .with(decided.closing().reopened()).with(decided.terms().start(terms, state.assignment().holderCode()));
    }
}
