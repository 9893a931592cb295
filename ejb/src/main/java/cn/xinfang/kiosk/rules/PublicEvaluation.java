package cn.xinfang.kiosk.rules;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.evaluation.Assessment;
import cn.xinfang.petition.evaluation.EvaluationWindow;
import cn.xinfang.petition.evaluation.Satisfaction;
import cn.xinfang.petition.evaluation.Subject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who can be evaluated, and what was said so far.
 *
 * @param unit   name of who is evaluated
 * @param said   null while nothing counts
 * @param until  last day
 * @param closed why nothing can be said any more; null where it can
 */
public record PublicEvaluation(Subject subject, String unit, Satisfaction said, LocalDate until, String closed) {

    /** Those from whom the petitioner has heard. */
    static List<PublicEvaluation> of(PetitionState state, Terms terms, LocalDate today) {
        return Arrays.stream(Subject.values()).flatMap(subject -> EvaluationWindow.of(state, subject).stream())
                .map(window -> of(window, state, terms, today)).toList();
    }

    private static PublicEvaluation of(EvaluationWindow window, PetitionState state, Terms terms, LocalDate today) {
        Assessment assessment = state.evaluation().of(window.subject());
        Optional<Refusal> closed = EvaluationWindow.refusal(state, window.subject(), today, terms);
        return new PublicEvaluation(window.subject(), window.unit().name(), assessment.standing() == null ? null : assessment.standing().satisfaction(),
                window.term(state, terms).map(it -> it.dueLegal()).orElse(null), closed.map(Refusal::text).orElse(null));
    }
}
