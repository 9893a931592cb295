package cn.xinfang.petition.supervision;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;

/** Reminds the unit in charge of the period that ends first. */
public record Remind(UnitRef from, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.REMIND;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        if (remark == null || remark.isBlank()) {
            return new Decision.Refused(Refusal.of("REMARK_MISSING", "未写催办要求。", "请写明要求承办单位做什么。"));
        }
        return Decision.of(new Reminded(state.assignment().custody(), at.today(), from,
                state.terms().mostUrgent().map(it -> it.term().kind()).orElse(null), remark));
    }
}
