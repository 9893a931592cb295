package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** The head sends the draft back. */
public record SendBackDraft(String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.SEND_BACK;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return remark == null || remark.isBlank()
                ? new Decision.Refused(Refusal.of("REMARK_MISSING", "退回须写明意见。", "请写明需要修改之处。"))
                : Decision.of(new DraftSentBack(state.handling().draft().id(), remark));
    }
}
