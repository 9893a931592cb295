package cn.xinfang.petition.assistance;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.HandOver;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.ReferralMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit that received a petition directly and is not competent sends it to a petition office instead of sending the
 * petitioner there (代为上报), and tells him where it went. Only petition offices transfer to competent units.
 */
public record Forward(UnitRef to, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.FORWARD;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> target(state), () -> HandOver.accused(to, state, at), () -> classified(state)),
                () -> HandOver.decided(new PetitionReferred(state.assignment().custody() + 1, ReferralMode.FORWARD, at.today(),
                        state.assignment().holder(), to, List.of(), null, remark), state, at));
    }

    private Optional<Refusal> target(PetitionState state) {
        return to == null || !to.office()
                ? Optional.of(new Refusal("TARGET_NOT_OFFICE", new Article(state.ruleSet().lawTitle(), Articles.referral(state.ruleSet())),
                "只能上报信访局，由其依法转送、交办。", "请选择本县区或上级的信访局。")) : Optional.empty();
    }

    /** No content leaves a node before its claims are classified; within the node the office may do that. */
    private Optional<Refusal> classified(PetitionState state) {
        return state.registration().classified() || to.node().equals(state.assignment().holder().node()) ? Optional.empty()
                : Optional.of(Refusal.of("NOT_CLASSIFIED", "还有诉求未确认分类，内容不能离开本级。", "请先确认每项诉求的分类，或上报本县区信访局。"));
    }
}
