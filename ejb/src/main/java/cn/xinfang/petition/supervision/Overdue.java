package cn.xinfang.petition.supervision;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * What an office has to supervise without being told by anybody: a missed period, a petition that came again because of it
 * (逾期重信), an opinion not carried out in time.
 */
public final class Overdue {

    private Overdue() {
    }

    /**
     * The supervision that the office opens today.
     *
     * @param id       of the new supervision
     * @param date     what was due before it is overdue
     * @param today    day of the opening
     * @param answerBy day by which the unit reports
     * @return empty where nothing is overdue, the office supervises it already, or the unit is the office itself
     */
    public static Optional<SupervisionOpened> opening(PetitionState state, UUID id, UnitRef office, LocalDate date, LocalDate today, LocalDate answerBy) {
        UnitRef holder = state.assignment().holder();
        if (state.status().ended() && unexecuted(state, date).isEmpty() || holder.code().equals(office.code())
                || state.supervision().openOf(office.code()).isPresent()) {
            return Optional.empty();
        }
        Optional<RunningTerm> missed = unsupervised(state, date);
        Optional<SupervisionTrigger> trigger = missed.map(it -> SupervisionTrigger.missed(it.term().kind()))
                .or(() -> cameAgain(state) ? Optional.of(SupervisionTrigger.OVERDUE) : Optional.empty())
                .or(() -> unexecuted(state, date).map(it -> SupervisionTrigger.NOT_EXECUTED));
        return trigger.map(it -> new SupervisionOpened(id, today, office, holder, it, missed.map(term -> term.term().kind()).orElse(null),
                missed.map(term -> term.term().start()).orElse(null), SupervisionLevel.ONLINE, answerBy, null, null));
    }

    /** The period of the unit in charge that was missed first and that nobody supervises. */
    static Optional<RunningTerm> unsupervised(PetitionState state, LocalDate today) {
        return state.terms().all().stream()
                .filter(it -> it.running() && it.overdue(today) && it.term().kind().binding())
                .filter(it -> it.unit() != null && it.unit().equals(state.assignment().holderCode()))
                .filter(it -> state.supervision().supervisions().stream().noneMatch(other -> it.term().kind() == other.opening().kind()
                        && it.term().start().equals(other.opening().start())))
                .min(Comparator.comparing(it -> it.term().dueLegal()));
    }

    /** Somebody came again because of a missed period after the last supervision ended. */
    private static boolean cameAgain(PetitionState state) {
        return state.terms().mostUrgent().isPresent() && state.linking().noted().stream().filter(it -> it.supervise())
                .anyMatch(link -> state.supervision().supervisions().stream()
                        .noneMatch(it -> it.closing() == null || !it.closing().on().isBefore(link.on())));
    }

    private static Optional<Task> unexecuted(PetitionState state, LocalDate today) {
        return state.tasks().stream().filter(it -> it.kind() == TaskKind.EXECUTE && it.due() != null && today.isAfter(it.due()))
                .filter(task -> state.supervision().supervisions().stream().noneMatch(it -> it.opening().trigger() == SupervisionTrigger.NOT_EXECUTED
                        && !it.opening().on().isBefore(task.due()))).findFirst();
    }
}
