package cn.xinfang.petition.recusal;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Asks that an official of the holder keeps away: the official himself, or the petitioner, whose request somebody of the holder
 * records.
 *
 * @param official   account; null where none was chosen
 * @param name       of the official
 * @param petitioner whether the petitioner asks
 * @param decider    whose head decides
 */
public record AskRecusal(UUID official, String name, boolean petitioner, UnitRef decider, String reason) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.ASK_RECUSAL;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> person(state, at), () -> reason(state)), () -> Decision.of(new RecusalAsked(
                state.assignment().custody(), at.today(), official, !petitioner, decider, name, reason)));
    }

    private Optional<Refusal> person(PetitionState state, Situation at) {
        if (official == null) {
            return Optional.of(refusal(state, "OFFICIAL_MISSING", "未选应回避的工作人员。", "请选择本单位的工作人员。"));
        }
        if (!petitioner && !official.equals(at.actor().account())) {
            return Optional.of(refusal(state, "NOT_FOR_OTHERS", "本人申请只能由本人提出。", "信访人要求他人回避的，请选“信访人要求”。"));
        }
        return state.recusal().pending(official).isPresent() || state.recusal().recused(official)
                ? Optional.of(refusal(state, "RECUSAL_KNOWN", name + "的回避已经提出或者决定。", "请等待决定，或由其他工作人员办理。")) : Optional.empty();
    }

    private Optional<Refusal> reason(PetitionState state) {
        return reason == null || reason.isBlank()
                ? Optional.of(refusal(state, "REASON_MISSING", "申请回避要说明理由。", "请写明与信访事项或者信访人的关系。")) : Optional.empty();
    }

    private static Refusal refusal(PetitionState state, String code, String message, String instead) {
        return new Refusal(code, new Article(state.ruleSet().lawTitle(), Articles.recusal(state.ruleSet())), message, instead);
    }
}
