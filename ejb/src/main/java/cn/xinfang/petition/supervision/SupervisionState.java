package cn.xinfang.petition.supervision;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * @param reminders    by day and office, whatever the order in which they came
 * @param supervisions by day and office of the opening
 * @param reported     the urgent matter was reported; null while it was not, and where it is none
 */
public record SupervisionState(List<Reminded> reminders, List<Supervision> supervisions, UrgentReported reported) implements SliceState {

    public static final SupervisionState NONE = new SupervisionState(List.of(), List.of(), null);

    private static final Comparator<Reminded> ORDER = Comparator.comparing(Reminded::custody).thenComparing(it -> it.on())
            .thenComparing(it -> it.from().code()).thenComparing(Reminded::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Reminded::remark, Comparator.nullsFirst(Comparator.naturalOrder()));

    SupervisionState reminded(Reminded reminder) {
        return new SupervisionState(Stream.concat(reminders.stream(), Stream.of(reminder)).sorted(ORDER).toList(), supervisions, reported);
    }

    SupervisionState opened(SupervisionOpened fact) {
        return new SupervisionState(reminders, Stream.concat(supervisions.stream(), Stream.of(Supervision.of(fact)))
                .sorted(Comparator.comparing((Supervision it) -> it.opening().on()).thenComparing(it -> it.opening().id())).toList(), reported);
    }

    SupervisionState change(UUID id, UnaryOperator<Supervision> change) {
        return new SupervisionState(reminders, supervisions.stream().map(it -> it.opening().id().equals(id) ? change.apply(it) : it).toList(),
                reported);
    }

    SupervisionState reported(UrgentReported fact) {
        return new SupervisionState(reminders, supervisions, fact);
    }

    /** Those that are not closed. */
    public List<Supervision> open() {
        return supervisions.stream().filter(Supervision::open).toList();
    }

    /** The one that the office has not closed. */
    public Optional<Supervision> openOf(String office) {
        return open().stream().filter(it -> it.opening().from().code().equals(office)).findFirst();
    }

    /** Those that the unit in charge still has to answer. */
    public List<Supervision> unanswered(PetitionState state) {
        return open().stream().filter(it -> it.unitInCharge(state) && !state.status().ended() && it.answer().isEmpty()).toList();
    }

    /**
     * The latest reminder that the unit in charge has still to meet: it holds the petition, and what it was reminded of is not
     * done.
     */
    public Optional<Reminded> open(PetitionState state) {
        return reminders.stream().filter(it -> it.custody() == state.assignment().custody()).reduce((first, second) -> second)
                .filter(it -> it.kind() == null ? !state.status().ended() && state.status() != Status.SERVED
                        : state.terms().running(it.kind()).isPresent());
    }

    /** The unit answers a reminder and a supervision; the office verifies what was answered, and what went on without an answer. */
    @Override
    public List<Task> tasks(PetitionState state) {
        Stream<Task> reminder = open(state).map(it -> new Task(TaskKind.ANSWER_REMINDER, state.assignment().holderCode(), it.on(),
                it.kind() == null ? null : state.terms().running(it.kind()).map(term -> term.term().dueLegal()).orElse(null),
                new Article(state.ruleSet().lawTitle(), Articles.supervision(state.ruleSet())))).stream();
        List<Supervision> waiting = unanswered(state);
        return Stream.concat(reminder, open().stream().map(it -> waiting.contains(it)
                ? new Task(TaskKind.ANSWER_SUPERVISION, it.opening().to().code(), it.since(), it.dueOn(), it.opening().trigger().article(state.ruleSet()))
                : new Task(TaskKind.VERIFY_SUPERVISION, it.opening().from().code(), it.answer().map(answer -> answer.on()).orElse(it.since()), null,
                it.opening().trigger().article(state.ruleSet())))).toList();
    }

    /** Whether that office has already reminded the unit in charge on that day. */
    public boolean reminded(String office, int custody, LocalDate on) {
        return reminders.stream().anyMatch(it -> it.custody() == custody && it.on().equals(on) && it.from().code().equals(office));
    }
}
