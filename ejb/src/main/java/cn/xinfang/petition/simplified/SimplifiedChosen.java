package cn.xinfang.petition.simplified;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/**
 * The unit handles it in the simplified way.
 *
 * @param terms T19A
 */
public record SimplifiedChosen(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) List<Term> terms,
                               @In(PartName.STUB) SimplifiedGround ground, String remark) implements SimplifiedFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() || state.simplified().chosenIn(custody) ? state
                : state.with(new SimplifiedState(this)).with(state.terms().start(terms, state.assignment().holderCode()));
    }
}
