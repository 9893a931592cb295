package cn.xinfang.petition.closing;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.Set;

/** Sends the petition back to the unit for defects of the check list. */
public record ReturnForRework(Set<CheckItem> defects, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.RETURN;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return defects.isEmpty() || remark == null || remark.isBlank()
                ? new Decision.Refused(Refusal.of("DEFECTS_MISSING", "退回重办须指明审核清单中的问题。", "请勾选问题并写明要求。"))
                : Decision.of(new ReturnedForRework(at.today(), defects, remark));
    }
}
