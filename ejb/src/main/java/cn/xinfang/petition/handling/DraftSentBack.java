package cn.xinfang.petition.handling;

import cn.xinfang.journal.LocalOnly;
import cn.xinfang.petition.PetitionState;
import java.util.UUID;

/** The head sent a draft back with a remark. */
@LocalOnly
public record DraftSentBack(UUID draft, String remark) implements HandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.handling().withoutDraft());
    }
}
