package cn.xinfang.petition.supervision;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.List;

/** Reports to every office that waits for an answer. */
public record AnswerSupervision(String report) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.ANSWER_SUPERVISION;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        if (report == null || report.isBlank()) {
            return new Decision.Refused(Refusal.of("REPORT_MISSING", "未写反馈内容。", "请写明已经做了什么、何时办结、为何超期。"));
        }
        List<PetitionFact> answers = state.supervision().unanswered(state).stream()
                .<PetitionFact>map(it -> new SupervisionAnswered(it.opening().id(), it.round(), at.today(), report)).toList();
        return new Decision.Facts(answers);
    }
}
