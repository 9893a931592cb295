package cn.xinfang.petition.evaluation;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.Optional;
import java.util.stream.Stream;

/** The petition office says what it found about a petitioner's dissatisfaction; nobody judges what is said of his own work. */
public record ReviewEvaluation(Subject subject, boolean justified, String finding) implements PetitionCommand {

    /** Characters that a finding has at least. */
    public static final int FINDING = 10;

    @Override
    public Action action() {
        return Action.REVIEW_EVALUATION;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> open(state), () -> uninvolved(state, at), this::found),
                () -> Decision.of(new EvaluationReviewed(at.today(), subject, justified, finding.strip())));
    }

    private Optional<Refusal> open(PetitionState state) {
        return subject == null || !state.evaluation().of(subject).toReview()
                ? Optional.of(Refusal.of("NOTHING_TO_REVIEW", "该评价对象没有待核查的不满意评价。", "请选择待核查的评价。")) : Optional.empty();
    }

    private Optional<Refusal> uninvolved(PetitionState state, Situation at) {
        return subject == Subject.OFFICE && state.hands().include(at.actor().account())
                ? Optional.of(Refusal.of("OWN_WORK", "你经办过该件，不能核查对本部门经办的评价。", "请由未经办该件的人员核查。")) : Optional.empty();
    }

    private Optional<Refusal> found() {
        return finding == null || finding.strip().length() < FINDING
                ? Optional.of(Refusal.of("FINDING_MISSING", "核查结论不足 " + FINDING + " 字。", "请写明查明的情况和处理措施。")) : Optional.empty();
    }
}
