package cn.xinfang.petition.simplified;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** The unit finds that the matter is not as simple as it looked. */
public record EndSimplified(String reason) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.END_SIMPLIFIED;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return reason == null || reason.isBlank()
                ? new Decision.Refused(Refusal.of("REASON_MISSING", "未写转为普通程序的原因。", "请写明为什么不能简易办理。"))
                : Decision.of(new SimplifiedEnded(state.assignment().custody(), at.today(), reason));
    }
}
