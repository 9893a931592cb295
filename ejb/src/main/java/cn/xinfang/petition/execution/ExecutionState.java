package cn.xinfang.petition.execution;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.OpinionIssued;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** @param steps one for every claim of every opinion about which something is known, in the order in which it began */
public record ExecutionState(List<Execution> steps) implements SliceState {

    public static final ExecutionState NONE = new ExecutionState(List.of());

    /**
     * Every claim that the served opinion supports, wholly or in part, with how far it is carried out.
     *
     * @return empty before the opinion is served, after it was taken back, and where only the stub is held
     */
    public static List<Execution> due(PetitionState state) {
        OpinionIssued opinion = state.handling().opinion();
        if (opinion == null || opinion.text() == null || state.handling().opinionServedOn() == null) {
            return List.of();
        }
        return opinion.text().results().stream().filter(result -> result.outcome() != null && result.outcome().supports()).map(ClaimResult::number)
                .map(claim -> state.execution().of(opinion.document(), claim)).toList();
    }

    /** The unit dates and reports, the office that referred the petition checks. One task for all claims, due with the first. */
    public List<Task> owed(PetitionState state) {
        List<Execution> due = due(state);
        Article article = new Article(state.ruleSet().lawTitle(), Articles.execution());
        LocalDate since = state.handling().opinionServedOn();
        List<Task> tasks = new ArrayList<>();
        if (due.stream().anyMatch(it -> it.doneOn() == null)) {
            tasks.add(new Task(TaskKind.EXECUTE, state.assignment().holderCode(), since, due.stream().filter(it -> it.doneOn() == null)
                    .map(Execution::by).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null), article));
        }
        if (due.stream().anyMatch(Execution::reported) && state.assignment().referrer() != null) {
            tasks.add(new Task(TaskKind.CHECK_EXECUTION, state.assignment().referrer().code(), since, null, article));
        }
        return tasks;
    }

    ExecutionState dated(ExecutionDated fact) {
        return change(fact, it -> new Execution(it.opinion(), it.claim(), fact.by(), fact.executor(), it.doneOn(), it.evidence(), it.confirmed()));
    }

    ExecutionState reported(ExecutionReported fact) {
        return change(fact, it -> new Execution(it.opinion(), it.claim(), it.by(), it.executor(), fact.doneOn(), fact.evidence(), false));
    }

    ExecutionState checked(ExecutionChecked fact) {
        return change(fact, it -> fact.confirmed()
                ? new Execution(it.opinion(), it.claim(), it.by(), it.executor(), it.doneOn(), it.evidence(), true)
                : new Execution(it.opinion(), it.claim(), it.by(), it.executor(), null, null, false));
    }

    private Execution of(String opinion, int claim) {
        return steps.stream().filter(it -> it.claim() == claim && it.opinion().equals(opinion)).findFirst()
                .orElseGet(() -> Execution.open(opinion, claim));
    }

    private ExecutionState change(ExecutionFact fact, UnaryOperator<Execution> step) {
        Execution before = of(fact.document(), fact.claim());
        List<Execution> next = new ArrayList<>(steps);
        int place = next.indexOf(before);
        if (place < 0) {
            next.add(step.apply(before));
        } else {
            next.set(place, step.apply(before));
        }
        return new ExecutionState(List.copyOf(next));
    }
}
