package cn.xinfang.petition.evaluation;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the petitioner said so far.
 *
 * @param scans the signed sheets
 */
public record EvaluationState(Map<Subject, Assessment> assessments, List<AttachmentRef> scans) implements SliceState {

    /** How often a subject may be evaluated: once, and changed once. */
    public static final int TIMES = 2;

    public static final EvaluationState NONE = new EvaluationState(Map.of(), List.of());

    public Assessment of(Subject subject) {
        return assessments.getOrDefault(subject, Assessment.NONE);
    }

    /** The office of the registering node verifies and looks into what was said. */
    @Override
    public List<Task> tasks(PetitionState state) {
        Article article = new Article(state.ruleSet().lawTitle(), Articles.evaluation(state.ruleSet()));
        List<Task> open = new ArrayList<>();
        for (Assessment assessment : assessments.values()) {
            if (assessment.unproven() != null) {
                open.add(new Task(TaskKind.VERIFY_EVALUATION, assessment.unproven().office(), assessment.unproven().on(), null, article));
            }
            if (assessment.toReview()) {
                open.add(new Task(TaskKind.REVIEW_EVALUATION, assessment.standing().office(), assessment.standing().on(), null, article));
            }
        }
        return open;
    }

    /** The subjects whose assessment is like that. */
    public List<Subject> where(Predicate<Assessment> like) {
        return Arrays.stream(Subject.values()).filter(subject -> like.test(of(subject))).toList();
    }

    EvaluationState given(EvaluationGiven fact) {
        List<AttachmentRef> sheets = new ArrayList<>(scans);
        if (fact.scan() != null) {
            sheets.add(fact.scan());
        }
        return change(fact.subject(), it -> it.given(fact), List.copyOf(sheets));
    }

    EvaluationState verified(EvaluationVerified fact) {
        return change(fact.subject(), it -> it.verified(fact.confirmed()), scans);
    }

    EvaluationState reviewed(EvaluationReviewed fact) {
        return change(fact.subject(), it -> it.reviewed(fact), scans);
    }

    private EvaluationState change(Subject subject, UnaryOperator<Assessment> change, List<AttachmentRef> sheets) {
        Map<Subject, Assessment> next = new EnumMap<>(Subject.class);
        next.putAll(assessments);
        next.put(subject, change.apply(of(subject)));
        return new EvaluationState(Map.copyOf(next), sheets);
    }
}
