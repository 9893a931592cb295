package cn.xinfang.petition.supervision;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * A major and urgent matter was reported (T15): 信访条例 Article 26, 信访工作条例 Article 25.
 *
 * @param bodies whom it was reported to
 * @param means  how, and what measures were taken
 */
public record UrgentReported(@In(PartName.STUB) LocalDate on, String bodies, String means) implements SupervisionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.supervision().reported(this));
    }
}
