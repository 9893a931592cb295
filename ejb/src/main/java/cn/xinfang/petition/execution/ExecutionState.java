package cn.xinfang.petition.execution;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.mediation.ClaimsSettled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** @param steps one for every claim of every opinion or agreement about which something is known, in the order in which it began */
public record ExecutionState(List<Execution> steps) implements SliceState {

    public static final ExecutionState NONE = new ExecutionState(List.of());

    /**
     * Every claim that the parties settled or that the served opinion supports, wholly or in part, with how far it is carried out.
     *
     * @return without those of the opinion before it is served and after it was taken back; empty where only the stub is held
     */
    public static List<Execution> due(PetitionState state) {
        return Stream.concat(agreed(state), supported(state)).toList();
    }

    private static Stream<Execution> agreed(PetitionState state) {
        return state.mediation().agreements().stream().filter(agreement -> agreement.claims() != null).flatMap(agreement -> agreement.claims().stream()
                .map(claim -> state.execution().of(agreement.document(), claim).agreed(agreement.party(), agreement.until())));
    }

    private static Stream<Execution> supported(PetitionState state) {
        OpinionIssued opinion = state.handling().opinion();
        if (opinion == null || opinion.text() == null || state.handling().opinionServedOn() == null) {
            return Stream.empty();
        }
        return opinion.text().results().stream().filter(result -> result.outcome() != null && result.outcome().supports()).map(ClaimResult::number)
                .map(claim -> state.execution().of(opinion.document(), claim));
    }

    /** The unit dates and reports, the office that referred the petition checks. One task for all claims, due with the first. */
    public List<Task> owed(PetitionState state) {
        List<Execution> due = due(state);
        Article article = new Article(state.ruleSet().lawTitle(), state.handling().opinionServedOn() == null ? Articles.mediation(state.ruleSet()) : Articles.execution());
        List<Task> tasks = new ArrayList<>();
        if (due.stream().anyMatch(it -> it.doneOn() == null)) {
            tasks.add(new Task(TaskKind.EXECUTE, state.assignment().holderCode(), since(state), due.stream().filter(it -> it.doneOn() == null)
                    .map(Execution::by).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null), article));
        }
        if (due.stream().anyMatch(Execution::reported) && state.assignment().referrer() != null) {
            tasks.add(new Task(TaskKind.CHECK_EXECUTION, state.assignment().referrer().code(), since(state), null, article));
        }
        return tasks;
    }

    /** The day from which something is to be carried out: of the first agreement, or of the service of the opinion. */
    private static LocalDate since(PetitionState state) {
        return state.mediation().agreements().stream().map(ClaimsSettled::on).findFirst().orElse(state.handling().opinionServedOn());
    }

    ExecutionState dated(ExecutionDated fact) {
        return change(fact, it -> new Execution(it.document(), it.claim(), fact.by(), fact.executor(), it.doneOn(), it.evidence(), it.confirmed()));
    }

    ExecutionState reported(ExecutionReported fact) {
        return change(fact, it -> new Execution(it.document(), it.claim(), it.by(), it.executor(), fact.doneOn(), fact.evidence(), false));
    }

    ExecutionState checked(ExecutionChecked fact) {
        return change(fact, it -> fact.confirmed()
                ? new Execution(it.document(), it.claim(), it.by(), it.executor(), it.doneOn(), it.evidence(), true)
                : new Execution(it.document(), it.claim(), it.by(), it.executor(), null, null, false));
    }

    private Execution of(String document, int claim) {
        return steps.stream().filter(it -> it.claim() == claim && it.document().equals(document)).findFirst()
                .orElseGet(() -> Execution.open(document, claim));
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
