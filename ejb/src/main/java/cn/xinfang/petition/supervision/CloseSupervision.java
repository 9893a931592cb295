package cn.xinfang.petition.supervision;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** Closes the supervision of the own office: the duty is done, the unit has reported, and the office has verified it. */
public record CloseSupervision(String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.CLOSE_SUPERVISION;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        Supervision own = state.supervision().openOf(at.actor().unit()).orElseThrow();
        return remark == null || remark.isBlank()
                ? new Decision.Refused(Refusal.of("REMARK_MISSING", "未写核实情况。", "请写明怎样核实、结果如何。"))
                : Decision.of(new SupervisionClosed(own.opening().id(), at.today(), remark));
    }
}
