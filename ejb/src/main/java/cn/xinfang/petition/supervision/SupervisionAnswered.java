package cn.xinfang.petition.supervision;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The unit reported what it has done (督办反馈).
 *
 * @param id    of the supervision
 * @param round number of the demand that it answers; one that the office has replaced meanwhile leaves the new one open
 */
public record SupervisionAnswered(@In(PartName.STUB) UUID id, @In(PartName.STUB) int round, @In(PartName.STUB) LocalDate on,
                                  String report) implements SupervisionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.supervision().change(id, it -> it.answered(this)));
    }
}
