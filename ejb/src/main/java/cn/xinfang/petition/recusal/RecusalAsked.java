package cn.xinfang.petition.recusal;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An official asks to be recused, or a petitioner asks it of an official.
 *
 * @param by      account of the official concerned
 * @param own     whether he asks himself; then he keeps away at once
 * @param unit    whose head decides: the own unit, of its head the superior
 * @param name    of the official concerned
 */
public record RecusalAsked(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) UUID by,
                           @In(PartName.STUB) boolean own, @In(PartName.STUB) UnitRef unit, String name, String reason)
        implements RecusalFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.recusal().asked(this));
    }
}
