package cn.xinfang.petition.closing;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verifies the closing against the check list.
 *
 * @param cause why the matter came about
 */
public record VerifyClosing(Set<CheckItem> confirmed, Cause cause, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.VERIFY;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        List<CheckItem> open = Arrays.stream(CheckItem.values()).filter(item -> !confirmed.contains(item)).toList();
        String defects = open.stream().filter(item -> !item.past()).map(CheckItem::label).collect(Collectors.joining("、"));
        if (!defects.isEmpty()) {
            return new Decision.Refused(Refusal.of("CHECK_LIST_OPEN", "审核清单未通过：" + defects + "。", "请退回重办。"));
        }
        if (cause == null) {
            return new Decision.Refused(Refusal.of("CAUSE_MISSING", "未选信访原因。", "请选择产生该事项的原因。"));
        }
        return !open.isEmpty() && (remark == null || remark.isBlank())
                ? new Decision.Refused(Refusal.of("REMARK_MISSING", "未通过的程序项须说明。", "请写明情况。"))
                : Decision.of(new ClosingVerified(at.today(), cause, confirmed, remark));
    }
}
