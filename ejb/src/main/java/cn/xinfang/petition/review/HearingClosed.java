package cn.xinfang.petition.review;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/**
 * The hearing is over.
 *
 * @param on         its last day
 * @param terms      T11 without the days of the hearing; empty of a hearing within a review, whose time counts
 * @param record     what was said, by whom
 * @param conclusion what the hearing found
 */
public record HearingClosed(@In(PartName.STUB) int round, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) List<Term> terms,
                            @In(PartName.STUB) String document, String record, String conclusion) implements ReviewFact {

    @Override
    public PetitionState on(PetitionState state) {
        Round now = state.review().round(round);
        return now == null || now.hearing() != null ? state
                : state.with(state.review().with(now.heard(this))).with(state.terms().start(terms, now.desk()));
    }
}
