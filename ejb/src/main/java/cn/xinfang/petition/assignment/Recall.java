package cn.xinfang.petition.assignment;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** The sender asks for a petition back that has left or arrived. */
public record Recall(String reason) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.RECALL;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        if (reason == null || reason.isBlank()) {
            return new Decision.Refused(Refusal.of("REASON_MISSING", "未写请求退回的原因。", "请写明原因，供对方决定。"));
        }
        return Decision.of(new RecallAsked(state.assignment().custody(), at.today(), reason));
    }
}
