package cn.xinfang.petition.closing;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** Answers a suggestion or an inquiry at once. */
public record AnswerDirectly(String answer) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.ANSWER;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return answer == null || answer.isBlank()
                ? new Decision.Refused(Refusal.of("ANSWER_MISSING", "未填答复内容。", "请写明对信访人的答复。"))
                : Decision.of(new AnsweredDirectly(at.today(), answer));
    }
}
