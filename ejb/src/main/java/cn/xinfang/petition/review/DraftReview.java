package cn.xinfang.petition.review;

import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** An officer of the body submits a paper for signature: first whether the request is taken up, then the opinion. */
public record DraftReview(ReviewText text) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.DRAFT_REVIEW;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return text.refusal(state, at).<Decision>map(Decision.Refused::new).orElseGet(() ->
                Decision.of(new ReviewDrafted(state.review().current().number(), at.actor().account(), at.actor().name(), text)));
    }
}
