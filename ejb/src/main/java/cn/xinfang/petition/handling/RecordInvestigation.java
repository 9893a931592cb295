package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;

/** Notes a step of the investigation. */
public record RecordInvestigation(LocalDate on, String note) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.RECORD_INVESTIGATION;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return on == null || on.isAfter(at.today()) || note == null || note.isBlank()
                ? new Decision.Refused(Refusal.of("INVESTIGATION_TEXT", "调查记录须有日期和内容。", "请填写不晚于今天的日期和调查情况。"))
                : Decision.of(new InvestigationRecorded(on, at.actor().name(), note));
    }
}
