package cn.xinfang.petition.review;

import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/**
 * The head of the body signs the draft; what the law asks is asked again on that day.
 *
 * @param document number of the signed document, allocated in the same transaction
 */
public record SignReview(String document) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.SIGN_REVIEW;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        ReviewText text = state.review().draft().text();
        return text.refusal(state, at).<Decision>map(Decision.Refused::new).orElseGet(() -> Decision.of(text.signed(state, at, document)));
    }
}
