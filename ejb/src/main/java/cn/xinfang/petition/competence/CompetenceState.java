package cn.xinfang.petition.competence;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * @param dispute    null as long as nobody has raised one; there is at most one, for its decision is final
 * @param returnedTo codes of the senders that took the petition back once
 */
public record CompetenceState(Dispute dispute, Set<String> returnedTo) implements SliceState {

    public static final CompetenceState UNDISPUTED = new CompetenceState(null, Set.of());

    /** That sender agreed to take it back; a second time it does not go there. */
    public CompetenceState returned(String sender) {
        Set<String> senders = new TreeSet<>(returnedTo);
        senders.add(sender);
        return new CompetenceState(dispute, Set.copyOf(senders));
    }

    CompetenceState with(Dispute changed) {
        return new CompetenceState(changed, returnedTo);
    }

    public boolean disputed() {
        return dispute != null && dispute.open();
    }

    /** The unit that accepts by agreement or decision; null as long as there is none. */
    public UnitRef designated() {
        return dispute == null || dispute.open() ? null : dispute.settlement().unit();
    }

    @Override
    public List<UnitRef> concerned() {
        return dispute == null ? List.of() : List.of(dispute.party(), dispute.arbiter().unit());
    }

    @Override
    public List<Task> tasks(PetitionState state) {
        if (!disputed() || state.endedOn() != null) {
            return List.of();
        }
        Article article = new Article(state.ruleSet().lawTitle(), Articles.dispute(state.ruleSet()));
        LocalDate due = state.terms().latest(ClockKind.T05).map(it -> it.term().dueLegal()).orElse(null);
        return Stream.of(new Task(TaskKind.DECIDE_DISPUTE, dispute.arbiter().unit().code(), dispute.on(), due, article),
                new Task(TaskKind.NEGOTIATE_DISPUTE, dispute.party().code(), dispute.on(), due, article),
                new Task(TaskKind.NEGOTIATE_DISPUTE, dispute.raiser().code(), dispute.on(), due, article)).toList();
    }
}
