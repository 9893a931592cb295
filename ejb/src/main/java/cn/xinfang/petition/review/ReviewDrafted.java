package cn.xinfang.petition.review;

import cn.xinfang.journal.LocalOnly;
import cn.xinfang.petition.PetitionState;
import java.util.UUID;

/** An officer of the reviewing body submitted a paper for signature. */
@LocalOnly
public record ReviewDrafted(int round, UUID drafter, String drafterName, ReviewText text) implements ReviewFact {

    @Override
    public PetitionState on(PetitionState state) {
        return text == null || state.review().round(round) == null ? state
                : state.with(state.review().withDraft(new ReviewDraft(drafter, drafterName, text)));
    }
}
