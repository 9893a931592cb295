package cn.xinfang.petition.review;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** The head of the body sends the draft back. */
public record SendBackReview(String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.SEND_BACK_REVIEW;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return remark == null || remark.isBlank()
                ? new Decision.Refused(Refusal.of("REMARK_MISSING", "退回须写明意见。", "请写明需要修改之处。"))
                : Decision.of(new ReviewDraftSentBack(state.review().current().number(), remark));
    }
}
