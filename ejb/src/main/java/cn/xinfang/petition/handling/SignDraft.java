package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.Optional;

/**
 * The head signs the draft. What the law asks is asked again on the day of the signature: an extension signed on the
 * sixty-first day is none.
 *
 * @param document number of the signed document, allocated in the same transaction
 */
public record SignDraft(String document) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.SIGN;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        DraftText text = state.handling().draft().text();
        PetitionState withoutDraft = state.with(state.handling().withoutDraft());
        Optional<Refusal> refusal = text.action().refusal(withoutDraft, at).or(() -> text.refusal(withoutDraft, at));
        return refusal.<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.of(text.signed(withoutDraft, at, document)));
    }
}
