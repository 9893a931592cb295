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
 * A unit answers its part, late or not.
 *
 * @param number of the part
 */
public record AnswerPart(int number, String answer) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.ANSWER_PART;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        Optional<Part> part = state.coHandling().open(number, state).filter(it -> it.asked().unit().code().equals(at.actor().unit()));
        return Decision.unless(Stream.of(() -> part.isEmpty() ? noSuchPart() : Optional.empty(), this::text),
                () -> Decision.of(new PartAnswered(number, at.today(), part.get().asked().unit(), answer)));
    }

    static Optional<Refusal> noSuchPart() {
        return Optional.of(Refusal.of("NO_SUCH_PART", "没有待答复的这一项会办。", "请刷新后选择待答复的会办。"));
    }

    private Optional<Refusal> text() {
        return answer == null || answer.isBlank()
                ? Optional.of(Refusal.of("ANSWER_MISSING", "未写答复。", "请写明办理情况和依据。")) : Optional.empty();
    }
}
