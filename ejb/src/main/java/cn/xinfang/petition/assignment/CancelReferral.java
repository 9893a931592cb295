package cn.xinfang.petition.assignment;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/**
 * The sender takes back what is still under way.
 *
 * @param left whether the referral went into a package for another node; then it can only be asked for
 */
public record CancelReferral(boolean left, String reason) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.CANCEL_REFERRAL;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        if (left) {
            return new Decision.Refused(Refusal.of("ALREADY_LEFT", "该件已装入交换包，不能撤回。", "请办理“请求退回”，由对方答复。"));
        }
        if (reason == null || reason.isBlank()) {
            return new Decision.Refused(Refusal.of("REASON_MISSING", "未写撤回的原因。", "请写明为什么撤回。"));
        }
        return Decision.of(new ReferralCancelled(state.assignment().custody() + 1, at.today(), reason));
    }
}
