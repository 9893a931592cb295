package cn.xinfang.petition.review;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;

/**
 * Calls a hearing. A later call replaces an earlier one until it begins.
 *
 * @param heldOn   today or later
 * @param document number of the notice
 */
public record CallHearing(LocalDate heldOn, String place, String chair, String participants, String document) implements HearingStep {

    @Override
    public Decision decide(PetitionState state, Situation at) {
        if (state.review().current().hearingSince() != null) {
            return new Decision.Refused(Refusal.of("HEARING_BEGUN", "听证已经开始。", "请登记听证结束和结论。"));
        }
        return heldOn == null || heldOn.isBefore(at.today()) || blank(place) || blank(chair) || blank(participants)
                ? new Decision.Refused(Refusal.of("HEARING_CALL", "听证通知须写明今天以后的日期、地点、主持人和参加人。", "请补全。"))
                : Decision.of(new HearingCalled(state.review().current().number(), at.today(), heldOn, document, place, chair, participants));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
