package cn.xinfang.petition.handling;

import cn.xinfang.journal.LocalOnly;
import cn.xinfang.petition.PetitionState;
import java.util.List;
import java.util.UUID;

/** A draft was signed although proofreading had found something, each for a reason. */
@LocalOnly
public record DraftProofread(UUID draft, List<Answered> answers) implements HandlingFact {

    /** A finding and why it may stand. */
    public record Answered(String finding, String reason) {
    }

    @Override
    public PetitionState on(PetitionState state) {
        return state;
    }
}
