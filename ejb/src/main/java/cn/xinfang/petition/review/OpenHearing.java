package cn.xinfang.petition.review;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;

/**
 * Notes that the hearing began.
 *
 * @param on from the day that the notice gives until today
 */
public record OpenHearing(LocalDate on) implements HearingStep {

    @Override
    public Decision decide(PetitionState state, Situation at) {
        Round round = state.review().current();
        if (round.call() == null || round.hearingSince() != null) {
            return new Decision.Refused(Refusal.of("HEARING_NOT_CALLED", "没有已经通知而未开始的听证。", "请先发出听证通知。"));
        }
        return on == null || on.isAfter(at.today()) || on.isBefore(round.call().heldOn())
                ? new Decision.Refused(Refusal.of("HEARING_DATE", "听证开始的日期须在通知的日期(" + round.call().heldOn() + ")之后、今天之前。", "请按实际日期填写；改期的重新通知。"))
                : Decision.of(new HearingOpened(round.number(), on));
    }
}
