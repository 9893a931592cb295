package cn.xinfang.petition.cohandling;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lead does not need a part any more.
 *
 * @param number of the part
 */
public record CallOffPart(int number, String reason) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.CALL_OFF_PART;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> state.coHandling().open(number, state).isEmpty() ? AnswerPart.noSuchPart() : Optional.empty(), this::text),
                () -> Decision.of(new PartCalledOff(number, at.today(), reason)));
    }

    private Optional<Refusal> text() {
        return reason == null || reason.isBlank()
                ? Optional.of(Refusal.of("REASON_MISSING", "未写撤销会办的原因。", "请写明为什么不再需要。")) : Optional.empty();
    }
}
