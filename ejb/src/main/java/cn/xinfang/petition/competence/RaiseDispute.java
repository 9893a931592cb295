package cn.xinfang.petition.competence;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.HandOver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The holder asks to have it settled who accepts, when it may not or no longer send the petition back.
 *
 * @param party   the unit that it holds competent
 * @param above   the units above the holder, nearest first
 * @param office  petition office of the smallest area that holds both units; the office of the joint conference
 * @param reasons at least ten characters
 */
public record RaiseDispute(UnitRef party, List<UnitRef> above, UnitRef office, String reasons) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.RAISE_DISPUTE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> given(state), () -> HandOver.accused(party, state, at), () -> arbitrable(state)), () -> {
            Arbiter arbiter = Arbiter.of(party, above, office, state);
            return Decision.of(new DisputeRaised(state.assignment().custody(), at.today(), party, arbiter,
                    at.terms().start(ClockKind.T05, state.ruleSet(), at.today()).stream().toList(), reasons));
        });
    }

    private Optional<Refusal> given(PetitionState state) {
        if (party == null || party.code().equals(state.assignment().holderCode())) {
            return Optional.of(refusal(state, "PARTY_MISSING", "未写明认为有权处理的单位。", "请选择本单位以外的、认为有权处理的单位。"));
        }
        if (state.assignment().referrer() != null && party.code().equals(state.assignment().referrer().code())) {
            return Optional.of(refusal(state, "PARTY_IS_SENDER", "转送单位不是争议的另一方。", "请选择认为有权处理的单位。"));
        }
        return reasons == null || reasons.strip().length() < 10
                ? Optional.of(refusal(state, "REASONS_MISSING", "提请处理受理争议要详细说明理由。", "请写明不属于本单位职权范围的依据(至少 10 字)。"))
                : Optional.empty();
    }

    private Optional<Refusal> arbitrable(PetitionState state) {
        Arbiter arbiter = Arbiter.of(party, above, office, state);
        return arbiter.unit().code().equals(party.code()) || arbiter.unit().code().equals(state.assignment().holderCode())
                ? Optional.of(refusal(state, "ARBITER_IS_PARTY", arbiter.unit().name() + "是争议的一方，不能决定。", "请与该单位协商，或者选择其他有权处理的单位。"))
                : Optional.empty();
    }

    private static Refusal refusal(PetitionState state, String code, String message, String instead) {
        return new Refusal(code, new Article(state.ruleSet().lawTitle(), Articles.dispute(state.ruleSet())), message, instead);
    }
}
