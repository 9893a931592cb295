package cn.xinfang.petition.review;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/** The hearing began; from that day on the period of a re-examination rests (信访条例 Article 35, 信访工作条例 Article 36). */
public record HearingOpened(@In(PartName.STUB) int round, @In(PartName.STUB) LocalDate on) implements ReviewFact {

    @Override
    public PetitionState on(PetitionState state) {
        Round now = state.review().round(round);
        if (now == null || now.hearingSince() != null) {
            return state;
        }
        PetitionState opened = state.with(state.review().with(now.hearing(on)));
        return now.request().instance() == Instance.REVIEW ? opened : opened.with(state.terms().lapse(on, Instance.RE_EXAMINATION.clock()));
    }
}
