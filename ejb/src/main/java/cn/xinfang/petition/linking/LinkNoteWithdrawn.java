package cn.xinfang.petition.linking;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.UUID;

/** A link that this petition had noted was undone. */
public record LinkNoteWithdrawn(@In(PartName.STUB) UUID petition, @In(PartName.STUB) LinkKind kind, @In(PartName.STUB) LocalDate on,
                                String reason) implements LinkingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.linking().withdrawn(petition, kind));
    }
}
