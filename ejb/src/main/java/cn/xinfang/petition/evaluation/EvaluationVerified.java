package cn.xinfang.petition.evaluation;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A second person called the petitioner about an evaluation taken by telephone.
 *
 * @param confirmed false: he did not say so; it counts as never given
 */
public record EvaluationVerified(@In(PartName.STUB) LocalDate on, @In(PartName.STUB) Subject subject, @In(PartName.STUB) boolean confirmed,
                                 LocalDateTime calledAt, String remark) implements EvaluationFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.evaluation().verified(this));
    }
}
