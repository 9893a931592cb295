package cn.xinfang.petition.evaluation;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.Optional;

/** Records what the petitioner said on paper or by telephone; only for those who had no hand in the petition. */
public record RecordEvaluation(Evaluation evaluation, Evidence evidence) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.RECORD_EVALUATION;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        Optional<Refusal> unproven = evidence.refusal(at.today());
        return unproven.<Decision>map(Decision.Refused::new)
                .orElseGet(() -> new Evaluate(evaluation, at.actor().unit()).decide(state, at.today(), at.terms(), evidence, at.actor().account()));
    }
}
