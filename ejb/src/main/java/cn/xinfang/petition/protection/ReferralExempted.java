package cn.xinfang.petition.protection;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;

/**
 * The head of a superior petition office let a report go to one unit below the accused, e.g. the discipline group stationed there.
 *
 * @param to only this unit, and only while it is not accused itself
 */
public record ReferralExempted(@In(PartName.STUB) LocalDate on, UnitRef to, String reason) implements ProtectionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return to == null ? state : state.with(state.protection().exempted(to));
    }
}
