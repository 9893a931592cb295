package cn.xinfang.petition.assignment;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.registration.Accused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Transfers or assigns the petition to the unit that can solve it.
 *
 * @param dueOn    only for an assignment: when the result is to be reported
 * @param document number of the letter
 */
public record Refer(ReferralMode mode, UnitRef to, LocalDate dueOn, String document, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.REFER;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(this::modeGiven, () -> target(state), () -> accused(state, at), () -> due(at)),
                () -> facts(state, at));
    }

    /** Within a node the petition is there at once; to another node it is under way until that node notes the arrival. */
    private Decision facts(PetitionState state, Situation at) {
        PetitionReferred referred = referred(state, at);
        return Arrival.of(referred.on(state), at.actor().node(), at.today(), at.terms())
                .map(arrived -> Decision.of(referred, arrived)).orElseGet(() -> Decision.of(referred));
    }

    private PetitionReferred referred(PetitionState state, Situation at) {
        List<Term> terms = mode == ReferralMode.ASSIGN
                ? List.of(at.terms().until(ClockKind.T13, state.ruleSet(), at.today(), dueOn)) : List.of();
        return new PetitionReferred(state.assignment().custody() + 1, mode, at.today(), state.assignment().holder(), to, terms,
                document, remark);
    }

    private Optional<Refusal> modeGiven() {
        return mode == null ? Optional.of(Refusal.of("MODE_MISSING", "未选转送或交办。", "请选择办理方式。")) : Optional.empty();
    }

    private Optional<Refusal> target(PetitionState state) {
        if (to == null) {
            return Optional.of(Refusal.of("TARGET_MISSING", "未选承办单位。", "请选择有权处理的单位。"));
        }
        return to.code().equals(state.assignment().holderCode())
                ? Optional.of(Refusal.of("TARGET_IS_HOLDER", "该件已在本单位。", "请选择其他单位。")) : Optional.empty();
    }

    /** C1: never to the accused unit, to one that it heads, or into the node where the accused could read it. */
    private Optional<Refusal> accused(PetitionState state, Situation at) {
        Accused accused = state.registration().accused();
        if (accused == null || accused.unit() == null) {
            return Optional.empty();
        }
        boolean reachesAccused = to.isOrIsHeadedBy(accused.unit())
                || to.node().equals(accused.unitNode()) && !to.node().equals(at.actor().node());
        RuleSet rules = state.ruleSet();
        return reachesAccused ? Optional.of(new Refusal("TARGET_IS_ACCUSED", new Article(rules.lawTitle(), Articles.protection(rules)),
                "不得将检举、揭发材料转给被反映的人员或者单位。", "请转送其上级或有管理权限的纪检监察机关。")) : Optional.empty();
    }

    private Optional<Refusal> due(Situation at) {
        if (mode == ReferralMode.ASSIGN && (dueOn == null || !dueOn.isAfter(at.today()))) {
            return Optional.of(Refusal.of("DUE_DATE", "交办须指定今天以后的办理期限。", "请填写办结报告的期限。"));
        }
        return mode == ReferralMode.ASSIGN && dueOn.isAfter(at.today().plusDays(105))
                ? Optional.of(Refusal.of("DUE_DATE_TOO_LATE", "指定期限超过了法定的受理和办理期限之和。", "请指定 105 日以内的期限。"))
                : Optional.empty();
    }
}
