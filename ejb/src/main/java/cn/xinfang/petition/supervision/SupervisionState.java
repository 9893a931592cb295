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
import java.util.stream.Stream;

/** @param reminders by day and office, whatever the order in which they came */
public record SupervisionState(List<Reminded> reminders) implements SliceState {

    public static final SupervisionState NONE = new SupervisionState(List.of());

    private static final Comparator<Reminded> ORDER = Comparator.comparing(Reminded::custody).thenComparing(it -> it.on())
            .thenComparing(it -> it.from().code()).thenComparing(Reminded::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Reminded::remark, Comparator.nullsFirst(Comparator.naturalOrder()));

    SupervisionState reminded(Reminded reminder) {
        return new SupervisionState(Stream.concat(reminders.stream(), Stream.of(reminder)).sorted(ORDER).toList());
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

    @Override
    public List<Task> tasks(PetitionState state) {
        return open(state).map(reminder -> new Task(TaskKind.ANSWER_REMINDER, state.assignment().holderCode(), reminder.on(),
                reminder.kind() == null ? null : state.terms().running(reminder.kind()).map(it -> it.term().dueLegal()).orElse(null),
                new Article(state.ruleSet().lawTitle(), Articles.supervision(state.ruleSet())))).stream().toList();
    }

    /** Whether that office has already reminded the unit in charge on that day. */
    public boolean reminded(String office, int custody, LocalDate on) {
        return reminders.stream().anyMatch(it -> it.custody() == custody && it.on().equals(on) && it.from().code().equals(office));
    }
}
