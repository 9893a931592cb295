package cn.xinfang.petition.review;

import cn.xinfang.journal.LocalOnly;
import cn.xinfang.petition.PetitionState;

/** The head of the reviewing body sent the draft back with a remark. */
@LocalOnly
public record ReviewDraftSentBack(int round, String remark) implements ReviewFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.review().withDraft(null));
    }
}
