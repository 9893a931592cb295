package cn.xinfang.petition.closing;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** Proposes to file the petition without handling; a second person decides. */
public record ProposeFiling(FilingReason reason, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.PROPOSE_FILING;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        if (reason == null) {
            return new Decision.Refused(Refusal.of("FILING_REASON", "存档须有规定的原因。", "请选择原因；没有适用原因的应转送办理。"));
        }
        return reason == FilingReason.ANONYMOUS_WITHOUT_FACTS && !state.registration().particulars().anonymous()
                ? new Decision.Refused(Refusal.of("NOT_ANONYMOUS", "该件不是匿名件。", "请选择符合实际的原因，或转送办理。"))
                : Decision.of(new FilingProposed(at.actor().account(), reason, remark));
    }
}
