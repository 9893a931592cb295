package cn.xinfang.petition;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.competence.Dispute;
import java.util.Optional;

/** The conditions of {@link Action} that are about who is competent. */
final class CompetencePolicies {

    private CompetencePolicies() {
    }

    /** The first return goes to the sender; a second one does not, or the petition would wander. */
    static Policy notReturnedBefore() {
        return (state, at) -> !returnedBefore(state) ? Optional.empty()
                : Optional.of(refusal(state, "RETURNED_BEFORE", "该件已退回过转送单位一次，不能再退回。",
                "请提请处理受理争议：与认为有权处理的单位协商，协商不成由共同的上级决定；告知期限照常计算。"));
    }

    /** Once agreed or decided nobody sends it back. */
    static Policy undecided() {
        return (state, at) -> state.competence().designated() == null ? Optional.empty()
                : Optional.of(refusal(state, "COMPETENCE_DECIDED", "已协商或者决定由" + state.competence().designated().name() + "受理，不得再退回。",
                "请在期限内告知信访人并办理。"));
    }

    /** As long as the sender still hears an objection, that is the way. */
    static Policy objectionOver() {
        Policy objectable = Policies.withinObjectionTerm();
        return (state, at) -> returnedBefore(state) || objectable.refusal(state, at).isPresent() ? Optional.empty()
                : Optional.of(new Refusal("OBJECT_FIRST", new Article(state.ruleSet().lawTitle(), "第二十三条第三款"),
                "还在提出异议的期限内。", "请先向转送单位提出异议。"));
    }

    static Policy objectionPending() {
        return (state, at) -> state.assignment().objection() != null ? Optional.empty()
                : Optional.of(Refusal.of("NO_OBJECTION", "没有等待核实的异议。", "受理争议由双方协商或者共同的上级决定。"));
    }

    static Policy disputed() {
        return (state, at) -> state.competence().disputed() && state.endedOn() == null ? Optional.empty()
                : Optional.of(Refusal.of("NO_DISPUTE", "没有未解决的受理争议。", null));
    }

    static Policy partyToDispute() {
        return (state, at) -> dispute(state).filter(it -> it.between(at.actor().unit())).isPresent() ? Optional.empty()
                : Optional.of(Refusal.of("NOT_A_PARTY", "你单位不是受理争议的一方。", null));
    }

    static Policy arbiter() {
        return (state, at) -> dispute(state).filter(it -> it.arbiter().unit().code().equals(at.actor().unit())).isPresent() ? Optional.empty()
                : Optional.of(Refusal.of("NOT_THE_ARBITER", "受理争议不由你单位决定。", null));
    }

    private static boolean returnedBefore(PetitionState state) {
        return state.assignment().referrer() != null && state.competence().returnedTo().contains(state.assignment().referrer().code());
    }

    private static Optional<Dispute> dispute(PetitionState state) {
        return Optional.ofNullable(state.competence().dispute());
    }

    private static Refusal refusal(PetitionState state, String code, String message, String instead) {
        RuleSet rules = state.ruleSet();
        return new Refusal(code, new Article(rules.lawTitle(), Articles.dispute(rules)), message, instead);
    }
}
