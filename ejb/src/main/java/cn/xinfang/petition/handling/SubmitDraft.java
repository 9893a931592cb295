package cn.xinfang.petition.handling;

import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.UUID;

/** The officer submits an acceptance, non-acceptance, extension or opinion for signature. */
public record SubmitDraft(UUID draft, DraftText text) implements PetitionCommand {

    @Override
    public Action action() {
        return text.action();
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return text.refusal(state, at).<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.of(new DraftSubmitted(draft, at.actor().account(), at.actor().name(), text)));
    }
}
