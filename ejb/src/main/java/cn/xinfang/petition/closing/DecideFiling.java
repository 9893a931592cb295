package cn.xinfang.petition.closing;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** The second person confirms or rejects the proposal to file. */
public record DecideFiling(boolean confirm, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.DECIDE_FILING;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return !confirm && (remark == null || remark.isBlank())
                ? new Decision.Refused(Refusal.of("REMARK_MISSING", "不同意存档须写明意见。", "请写明理由。"))
                : Decision.of(new FilingDecided(confirm, at.today(), remark));
    }
}
