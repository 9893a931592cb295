package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;

/** Notes a contact with the petitioner. */
public record RecordContact(LocalDate on, String means, String note) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.RECORD_CONTACT;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return on == null || on.isAfter(at.today()) || note == null || note.isBlank()
                ? new Decision.Refused(Refusal.of("CONTACT_TEXT", "联系记录须有日期和内容。", "请填写不晚于今天的日期和联系情况。"))
                : Decision.of(new PetitionerContacted(on, at.actor().name(), means, note));
    }
}
