package cn.xinfang.petition;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.recusal.RecusalAsked;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of {@link Action} that are about the interest of officials. */
final class RecusalPolicies {

    private RecusalPolicies() {
    }

    /** Holds of every action, whatever else it asks. */
    static Optional<Refusal> recused(PetitionState state, Situation at) {
        return state.recusal().recused(at.actor().account())
                ? Optional.of(new Refusal("RECUSED", new Article(state.ruleSet().lawTitle(), Articles.recusal(state.ruleSet())),
                "你对该件已经回避，不能办理。", "请由本单位其他工作人员办理。")) : Optional.empty();
    }

    static Policy notTaken() {
        return (state, at) -> state.recusal().handlers(state).stream().noneMatch(it -> it.by().equals(at.actor().account())) ? Optional.empty()
                : Optional.of(Refusal.of("ALREADY_TAKEN", "你已接办该件。", null));
    }

    /** Once an officer has taken the case, another one drafts only after making the statement too; the head, who signs, needs none. */
    static Policy takenByActor() {
        return (state, at) -> at.actor().sits(Seat.UNIT_HEAD) || state.recusal().handlers(state).isEmpty()
                || state.recusal().handlers(state).stream().anyMatch(it -> it.by().equals(at.actor().account())) ? Optional.empty()
                : Optional.of(new Refusal("NOT_TAKEN", new Article(state.ruleSet().lawTitle(), Articles.recusal(state.ruleSet())),
                "该件由其他工作人员接办。", "需要由你办理的，请先接办并声明没有利害关系。"));
    }

    static Policy decidesRecusal() {
        return (state, at) -> asked(state).anyMatch(it -> it.unit().code().equals(at.actor().unit())) ? Optional.empty()
                : Optional.of(Refusal.of("NO_RECUSAL_ASKED", "没有等待你单位决定的回避申请。", null));
    }

    private static Stream<RecusalAsked> asked(PetitionState state) {
        return state.recusal().asked().stream();
    }
}
