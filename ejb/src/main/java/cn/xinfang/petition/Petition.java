package cn.xinfang.petition;

import cn.xinfang.journal.History;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.evaluation.EvaluationFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The two pure functions of the product: what may happen, and what is true after it happened. */
public final class Petition {

    private Petition() {
    }

    /** Decides a command: the facts to record, or the refusal with its article and the way out. */
    public static Decision decide(PetitionState state, PetitionCommand command, Situation situation) {
        return command.action().refusal(state, situation)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> command.decide(state, situation));
    }

    /** The petition as its history makes it. */
    public static PetitionState fold(History<PetitionFact> history) {
        PetitionState state = PetitionState.unborn(history.stream());
        Set<UUID> hands = new HashSet<>();
        for (var entry : history.entries()) {
            state = entry.fact().on(state);
            if (entry.header().author().account() != null && !(entry.fact() instanceof EvaluationFact)) {
                hands.add(entry.header().author().account());
            }
        }
        return state.with(new Hands(Set.copyOf(hands)));
    }

    /** Every action with the reason why it is closed now, if it is: what a page shows. */
    public static List<Option> options(PetitionState state, Situation situation) {
        List<Option> options = new ArrayList<>();
        for (Action action : Action.values()) {
            options.add(new Option(action, action.refusal(state, situation)));
        }
        return options;
    }

    /** An action and, where it is closed, why. */
    public record Option(Action action, Optional<Refusal> refusal) {

        public boolean open() {
            return refusal.isEmpty();
        }
    }
}
