package cn.xinfang.petition.closing;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.handling.Proofreading;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers a suggestion or an inquiry at once. */
public record AnswerDirectly(String answer) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.ANSWER;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(this::written, this::filledIn), () -> Decision.of(new AnsweredDirectly(at.today(), answer)));
    }

    private Optional<Refusal> written() {
        return answer == null || answer.isBlank()
                ? Optional.of(Refusal.of("ANSWER_MISSING", "未填答复内容。", "请写明对信访人的答复。")) : Optional.empty();
    }

    /** Nobody signs it, so nobody else would see it. */
    private Optional<Refusal> filledIn() {
        return Proofreading.placeholder(answer).map(it -> Refusal.of("PLACEHOLDER_LEFT", "答复中留有未填的“" + it + "”。", "请填写实际内容。"));
    }
}
