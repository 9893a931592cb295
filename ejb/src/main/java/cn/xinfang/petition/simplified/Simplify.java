package cn.xinfang.petition.simplified;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/**
 * The unit chooses simplified handling.
 *
 * @param remark what the reason rests on; may be null
 */
public record Simplify(SimplifiedGround ground, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.SIMPLIFY;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return ground == null
                ? new Decision.Refused(Refusal.of("SIMPLIFIED_GROUND", "未选适用简易办理的情形。", "请选择一种情形；都不符合的，按普通程序办理。"))
                : Decision.of(new SimplifiedChosen(state.assignment().custody(), at.today(),
                SimplifiedState.telling(state, at.terms()).stream().toList(), ground, remark));
    }
}
