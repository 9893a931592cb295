package cn.xinfang.petition.review;

import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** Notes that the petitioner let his period for a review or re-examination pass. */
public record EndProcedure(String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.END_PROCEDURE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.of(new ProcedureEnded(at.today(), remark));
    }
}
