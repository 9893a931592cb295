package cn.xinfang.petition.routing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.List;

/**
 * Claims were handed over to a political-legal, discipline or personnel body (信访工作条例 Articles 22 and 30). To whom is content: where
 * only the stub is held, nobody learns that a report reached a discipline body.
 *
 * @param last whether no claim stays to be answered here; the office has then disposed of the petition
 */
public record ClaimsHandedOver(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) UnitRef by,
                               @In(PartName.STUB) String document, @In(PartName.STUB) boolean last, UnitRef to, List<Integer> claims,
                               String remark) implements RoutingFact {

    @Override
    public PetitionState on(PetitionState state) {
        if (custody != state.assignment().custody()) {
            return state;
        }
        PetitionState handed = state.with(state.routing().handedOver(this));
        return last ? handed.with(state.terms().stop(on, ClockKind.T01, ClockKind.T13).lapse(on, ClockKind.T04)) : handed;
    }
}
