package cn.xinfang.petition.evaluation;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * The petition office looked into why the petitioner is not satisfied.
 *
 * @param justified whether he is right
 * @param finding   what was found and what follows
 */
public record EvaluationReviewed(@In(PartName.STUB) LocalDate on, @In(PartName.STUB) Subject subject, @In(PartName.STUB) boolean justified,
                                 String finding) implements EvaluationFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.evaluation().reviewed(this));
    }
}
