package cn.xinfang.petition.routing;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Records whether a claim was taken up where it went.
 *
 * @param on   day of the receipt or the refusal
 * @param note number of the receipt, or the reason
 */
public record RecordTakeUp(int claim, LocalDate on, boolean taken, String note) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.RECORD_TAKE_UP;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        Optional<ClaimWay> way = state.routing().awaited(at.actor().unit()).stream().filter(it -> it.claim() == claim).findFirst();
        if (way.isEmpty()) {
            return new Decision.Refused(Refusal.of("TAKE_UP_CLAIM", "所选诉求没有等待回执。", "请选择列出的诉求。"));
        }
        if (on == null || on.isAfter(at.today()) || on.isBefore(way.get().on())) {
            return new Decision.Refused(Refusal.of("TAKE_UP_DATE", "日期须在导入、移送(" + way.get().on() + ")之后、今天之前。", "请按回执填写。"));
        }
        return note == null || note.isBlank()
                ? new Decision.Refused(Refusal.of("TAKE_UP_NOTE", "未写回执文号或者不予接收的理由。", "请按对方的回执填写。"))
                : Decision.of(new TakeUpRecorded(way.get().document(), claim, on, taken, note));
    }
}
