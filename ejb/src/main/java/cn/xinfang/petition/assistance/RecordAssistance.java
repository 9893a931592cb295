package cn.xinfang.petition.assistance;

import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** Notes with the petition that its petitioner was helped. */
public record RecordAssistance(Help help) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.RECORD_ASSISTANCE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return help.refusal(at.today()).<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.of(new AssistanceRecorded(help.kind(), help.on(), help.consent(), help.note())));
    }
}
