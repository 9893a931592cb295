package cn.xinfang.petition.closing;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;

/** Records the signed withdrawal of the petitioner. */
public record Withdraw(LocalDate signedOn, String note) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.WITHDRAW;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return signedOn == null || signedOn.isAfter(at.today())
                ? new Decision.Refused(Refusal.of("SIGNED_ON", "撤回须有信访人签名的日期。", "请填写不晚于今天的签名日期。"))
                : Decision.of(new PetitionWithdrawn(at.today(), signedOn, note));
    }
}
