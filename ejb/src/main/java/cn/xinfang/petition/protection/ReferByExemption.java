package cn.xinfang.petition.protection;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.Nodes;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Seat;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.registration.Accused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refers a report to a unit below the accused, which the general rule forbids. Only the head of a petition office that is not below the
 * accused's own node decides it, with the reason; the accused itself, and a unit that the accused person leads, never get it
 * (信访条例 Article 23, 信访工作条例 Article 30 know no exception).
 */
public record ReferByExemption(Refer referral, String reason) implements PetitionCommand {

    private static final int REASON = 10;

    @Override
    public Action action() {
        return Action.REFER;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(this::reasonGiven, () -> superior(state, at), () -> needed(state)), () -> decided(state, at));
    }

    private Decision decided(PetitionState state, Situation at) {
        ReferralExempted exempted = new ReferralExempted(at.today(), referral.to(), reason);
        Decision referred = referral.decide(exempted.on(state), at);
        if (!(referred instanceof Decision.Facts facts)) {
            return referred;
        }
        List<PetitionFact> all = new ArrayList<>(List.of(exempted));
        all.addAll(facts.facts());
        return new Decision.Facts(List.copyOf(all));
    }

    private Optional<Refusal> reasonGiven() {
        return reason == null || reason.strip().length() < REASON
                ? Optional.of(Refusal.of("EXEMPTION_REASON", "例外转送须写明理由。", "请写明为什么只能由该单位查处（至少 " + REASON + " 字）。")) : Optional.empty();
    }

    private Optional<Refusal> superior(PetitionState state, Situation at) {
        Accused accused = state.registration().accused();
        boolean superior = at.actor().sits(Seat.OFFICE_HEAD) && accused != null && accused.unitNode() != null
                && Nodes.contains(at.actor().node(), accused.unitNode()) && !accused.reachedBy(state.assignment().holder());
        RuleSet rules = state.ruleSet();
        return superior ? Optional.empty() : Optional.of(new Refusal("EXEMPTION_BY_SUPERIOR", new Article(rules.lawTitle(), Articles.protection(rules)),
                "例外转送只能由被反映单位上级信访部门的负责人决定。", "请报请上级信访部门决定，或转送其上级、纪检监察机关。"));
    }

    private Optional<Refusal> needed(PetitionState state) {
        return referral.to() == null || state.registration().accused().reachedBy(referral.to()) ? Optional.empty()
                : Optional.of(Refusal.of("EXEMPTION_NEEDLESS", referral.to().name() + "不在限制之内。", "请直接转送，不必填写例外理由。"));
    }
}
