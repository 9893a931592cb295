package cn.xinfang.petition.assignment;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** The sender verifies an objection: agrees and takes the petition back, or rejects it. */
public record DecideObjection(boolean uphold, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.DECIDE_OBJECTION;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        if (remark == null || remark.isBlank()) {
            return new Decision.Refused(Refusal.of("REMARK_MISSING", "未写核实意见。", "请写明同意或不同意的理由。"));
        }
        int custody = state.assignment().custody() + (uphold ? 1 : 0);
        return Decision.of(new ObjectionDecided(custody, uphold, at.today(), remark));
    }
}
