package cn.xinfang.petition.supervision;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Opens a supervision by hand.
 *
 * @param id       of the new supervision
 * @param document number of the letter; null below {@link SupervisionLevel#LETTER}
 */
public record Supervise(UUID id, UnitRef from, SupervisionTrigger trigger, Demand demand, String document) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.SUPERVISE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(this::triggerGiven, () -> demand.refusal(at)), () -> {
            Optional<RunningTerm> missed = Overdue.unsupervised(state, at.today()).filter(it -> SupervisionTrigger.missed(it.term().kind()) == trigger);
            return Decision.of(new SupervisionOpened(id, at.today(), from, state.assignment().holder(), trigger,
                    missed.map(it -> it.term().kind()).orElse(null), missed.map(it -> it.term().start()).orElse(null), demand.level(),
                    demand.dueOn(), document, demand.remark()));
        });
    }

    private Optional<Refusal> triggerGiven() {
        return trigger == null ? Optional.of(Refusal.of("TRIGGER_MISSING", "未选督办情形。", "请选择依据哪一种情形督办。")) : Optional.empty();
    }
}
