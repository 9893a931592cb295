package cn.xinfang.petition.handling;

import cn.xinfang.journal.LocalOnly;
import cn.xinfang.petition.PetitionState;
import java.util.UUID;

/** An officer submitted a draft for signature. */
@LocalOnly
public record DraftSubmitted(UUID draft, UUID drafter, String drafterName, DraftText text) implements HandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return text == null ? state : state.with(state.handling().withDraft(new Draft(draft, drafter, drafterName, text)));
    }
}
