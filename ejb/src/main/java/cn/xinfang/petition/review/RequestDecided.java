package cn.xinfang.petition.review;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/** The head of the body signed whether the request is taken up. One that is not ends with the service of the notice. */
public record RequestDecided(@In(PartName.STUB) int round, @In(PartName.STUB) boolean accepted, @In(PartName.STUB) LocalDate on,
                             @In(PartName.STUB) String document, AdmissionText text) implements ReviewFact {

    @Override
    public PetitionState on(PetitionState state) {
        Round now = state.review().round(round);
        if (now == null || now.admission() != null) {
            return state;
        }
        PetitionState decided = state.with(state.review().with(now.admitted(this)).toServe(now.request().instance().admission()).withDraft(null));
        return accepted ? decided : decided.with(state.terms().resume(now.request().instance().window()));
    }
}
