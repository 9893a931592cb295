package cn.xinfang.petition.handling;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The opinion is signed; it ends the period only when it is served.
 *
 * @param by account of the head who signed, who takes no part in a review; null in entries that do not tell
 */
public record OpinionIssued(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on,
                            @In(PartName.STUB) String document, @In(PartName.STUB) UUID by, OpinionText text) implements HandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() ? state : state.with(state.handling().opined(this));
    }
}
