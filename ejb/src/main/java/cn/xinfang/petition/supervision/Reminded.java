package cn.xinfang.petition.supervision;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;

/**
 * An office reminded the unit in charge (催办). No period changes by it.
 *
 * @param custody of the unit reminded
 * @param kind    the running period it is about; null where none runs
 * @param remark  what is asked for
 */
public record Reminded(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) UnitRef from,
                       @In(PartName.STUB) ClockKind kind, String remark) implements SupervisionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.supervision().reminded(this));
    }
}
