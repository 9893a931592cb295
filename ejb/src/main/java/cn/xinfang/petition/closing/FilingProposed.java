package cn.xinfang.petition.closing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.util.UUID;

/** Somebody proposes to file the petition only. */
public record FilingProposed(@In(PartName.STUB) UUID by, @In(PartName.STUB) FilingReason reason, String remark) implements ClosingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.closing().proposed(by));
    }
}
