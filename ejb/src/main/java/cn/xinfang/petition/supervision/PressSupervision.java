package cn.xinfang.petition.supervision;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks again in the supervision of the own office: never more softly than before.
 *
 * @param document number of the letter; null below {@link SupervisionLevel#LETTER}
 */
public record PressSupervision(Demand demand, String document) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.PRESS_SUPERVISION;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        Supervision own = state.supervision().openOf(at.actor().unit()).orElseThrow();
        return Decision.unless(Stream.of(() -> demand.refusal(at), () -> softer(own)), () -> Decision.of(
                new SupervisionPressed(own.opening().id(), own.round() + 1, at.today(), demand.level(), demand.dueOn(), document, demand.remark())));
    }

    private Optional<Refusal> softer(Supervision own) {
        return demand.level().compareTo(own.level()) >= 0 ? Optional.empty()
                : Optional.of(Refusal.of("LEVEL_LOWER", "督办方式不能低于已采取的“" + own.level().label() + "”。", "请选择同级或更高的方式。"));
    }
}
