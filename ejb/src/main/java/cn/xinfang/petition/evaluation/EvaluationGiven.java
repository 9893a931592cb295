package cn.xinfang.petition.evaluation;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * The petitioner evaluated one subject.
 *
 * @param unit     code of the office or unit that is evaluated
 * @param office   code of the petition office of the registering node, which looks into what is said
 * @param by       account of the official who recorded it; null where the petitioner did it himself
 * @param scan     the sheet with his signature; null unless on paper
 * @param calledAt when he was called; null unless by telephone
 */
public record EvaluationGiven(@In(PartName.STUB) LocalDate on, @In(PartName.STUB) Subject subject, @In(PartName.STUB) String unit,
                              @In(PartName.STUB) String office, @In(PartName.STUB) Satisfaction satisfaction, @In(PartName.STUB) Means means, @In(PartName.STUB) UUID by,
                              Set<Grievance> grievances, String remark,
                              @In(PartName.IDENTITY) AttachmentRef scan, LocalDateTime calledAt) implements EvaluationFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.evaluation().given(this));
    }
}
