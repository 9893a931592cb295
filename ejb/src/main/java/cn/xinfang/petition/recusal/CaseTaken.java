package cn.xinfang.petition.recusal;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An official of the holder takes the case and states that he has no direct interest in it.
 *
 * @param by   account of the official
 * @param name of the official
 */
public record CaseTaken(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) UUID by, String name)
        implements RecusalFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() ? state : state.with(state.recusal().taken(this));
    }
}
