package cn.xinfang.petition.evaluation;

import cn.xinfang.law.Terms;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The petitioner evaluates. Not a {@code PetitionCommand}: no official acts.
 *
 * @param office code of the petition office of the registering node
 */
public record Evaluate(Evaluation evaluation, String office) {

    public Decision decide(PetitionState state, LocalDate today, Terms terms) {
        return decide(state, today, terms, Evidence.HIMSELF, null);
    }

    /** @param by account of the official who records it; null where nobody does */
    Decision decide(PetitionState state, LocalDate today, Terms terms, Evidence evidence, UUID by) {
        return Decision.unless(Stream.of(evaluation::refusal, () -> EvaluationWindow.refusal(state, evaluation.subject(), today, terms)), () -> {
            String unit = EvaluationWindow.of(state, evaluation.subject()).orElseThrow().unit().code();
            return Decision.of(new EvaluationGiven(today, evaluation.subject(), unit, office, evaluation.satisfaction(), evidence.means(),
                    by, evaluation.grievances(), evaluation.remark(), evidence.scan(), evidence.calledAt()));
        });
    }
}
