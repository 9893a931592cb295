package cn.xinfang.petition;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.Term;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.petition.simplified.SimplifiedState;
import java.util.Optional;

/** The conditions of {@link Action} that are about simplified handling. */
final class SimplifiedPolicies {

    private SimplifiedPolicies() {
    }

    static Policy notSimplifiedBefore() {
        return Policies.require((state, at) -> !state.simplified().chosenIn(state.assignment().custody()), "SIMPLIFIED_BEFORE",
                "该件已适用过简易办理。", "请按现在的程序办理。");
    }

    static Policy simplified() {
        return Policies.require((state, at) -> state.simplified().runs(state, at.today()), "NOT_SIMPLIFIED", "该件不是简易办理件。", null);
    }

    static Policy notSimplified() {
        return Policies.require((state, at) -> !state.simplified().runs(state, at.today()), "SIMPLIFIED",
                "该件正在简易办理，不延期，也不由几个单位共同办理。", "请先转为普通程序。");
    }

    /** The petitioner is told within three working days, so the unit chooses within them. */
    static Policy withinSimplifiedTerm() {
        return (state, at) -> SimplifiedState.telling(state, at.terms()).map(Term::dueLegal).filter(at.today()::isAfter)
                .map(due -> Refusal.of("SIMPLIFIED_TOO_LATE", "适用简易办理的，应当于" + due + "前告知信访人，现已超过。", "请按普通程序办理，普通程序的期限不受影响。"));
    }

    static Policy simplifiable() {
        return (state, at) -> obstacle(state).map(why -> Refusal.of("NOT_SIMPLIFIABLE", why + "，不适用简易办理。", "请按普通程序办理。"));
    }

    private static Optional<String> obstacle(PetitionState state) {
        Particulars particulars = state.registration().particulars();
        if (state.registration().restricted()) {
            return Optional.of("该件限制传播");
        }
        if (particulars.urgent()) {
            return Optional.of("该件为重大紧急事项");
        }
        if (particulars.people() >= Registration.GROUP) {
            return Optional.of("该件为多人提出");
        }
        if (!state.linking().joining().isEmpty()) {
            return Optional.of("该件有重复信访，不是初次信访");
        }
        if (!state.routing().ways().isEmpty()) {
            return Optional.of("有诉求已导入、移送其他途径");
        }
        return state.review().rounds().isEmpty() ? Optional.empty() : Optional.of("该件已进入复查、复核");
    }
}
