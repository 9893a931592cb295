package cn.xinfang.petition.assignment;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
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
        return Decision.unless(Stream.of(this::modeGiven, () -> HandOver.target(to, state), () -> HandOver.accused(to, state, at), () -> due(at)),
                () -> HandOver.decided(referred(state, at), state, at));
    }

    private PetitionReferred referred(PetitionState state, Situation at) {
        List<Term> terms = mode == ReferralMode.ASSIGN
                ? List.of(at.terms().until(ClockKind.T13, state.ruleSet(), at.today(), dueOn)) : List.of();
        return new PetitionReferred(state.assignment().custody() + 1, mode, at.today(), state.assignment().holder(), to, terms,
                document, remark);
    }

    private Optional<Refusal> modeGiven() {
        return mode != ReferralMode.TRANSFER && mode != ReferralMode.ASSIGN ? Optional.of(Refusal.of("MODE_MISSING", "未选转送或交办。", "请选择办理方式。")) : Optional.empty();
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
