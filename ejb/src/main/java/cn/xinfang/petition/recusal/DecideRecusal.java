package cn.xinfang.petition.recusal;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The head decides whether an official keeps away.
 *
 * @param remark reasons, and who handles the case instead
 */
public record DecideRecusal(UUID official, boolean uphold, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.DECIDE_RECUSAL;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> request(state, at), () -> remark(state)),
                () -> Decision.of(new RecusalDecided(at.today(), official, uphold, remark)));
    }

    private Optional<Refusal> request(PetitionState state, Situation at) {
        if (official == null || state.recusal().pending(official).filter(it -> it.unit().code().equals(at.actor().unit())).isEmpty()) {
            return Optional.of(refusal(state, "NO_SUCH_REQUEST", "没有由你单位决定的该人员的回避申请。", "请选择待决定的申请。"));
        }
        return official.equals(at.actor().account())
                ? Optional.of(refusal(state, "OWN_RECUSAL", "不能决定本人是否回避。", "请由上级或者本单位其他负责人决定。")) : Optional.empty();
    }

    private Optional<Refusal> remark(PetitionState state) {
        return remark == null || remark.isBlank()
                ? Optional.of(refusal(state, "REMARK_MISSING", "未写决定的理由。", "请写明理由；决定回避的，写明由谁接办。")) : Optional.empty();
    }

    private static Refusal refusal(PetitionState state, String code, String message, String instead) {
        return new Refusal(code, new Article(state.ruleSet().lawTitle(), Articles.recusal(state.ruleSet())), message, instead);
    }
}
