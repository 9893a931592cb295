package cn.xinfang.petition.assignment;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** The receiver gives the petition back to the sender who asked for it, or keeps it and says why. */
public record AnswerRecall(boolean agree, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.ANSWER_RECALL;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        if (!agree && (remark == null || remark.isBlank())) {
            return new Decision.Refused(Refusal.of("REMARK_MISSING", "未写不同意退回的理由。", "请写明理由。"));
        }
        return Decision.of(new RecallAnswered(state.assignment().custody() + (agree ? 1 : 0), agree, at.today(), remark));
    }
}
