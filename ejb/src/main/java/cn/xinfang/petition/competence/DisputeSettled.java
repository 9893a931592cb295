package cn.xinfang.petition.competence;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;

/**
 * It is settled who accepts: nobody may return the petition any more. What binds the former holder goes over to the unit with
 * its old dates.
 *
 * @param how      null where the two units agreed; otherwise in which capacity it was decided
 * @param by       the unit that agreed or decided
 * @param unit     the unit that accepts
 * @param document number of the written agreement or decision
 */
public record DisputeSettled(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) Arbiter.Capacity how,
                             @In(PartName.STUB) UnitRef by, @In(PartName.STUB) UnitRef unit, @In(PartName.STUB) String document,
                             String reasons) implements CompetenceFact {

    @Override
    public PetitionState on(PetitionState state) {
        Dispute dispute = state.competence().dispute();
        if (dispute == null || !dispute.open() || custody != state.assignment().custody()) {
            return state;
        }
        return state.with(state.competence().with(new Dispute(dispute.on(), dispute.raiser(), dispute.party(), dispute.arbiter(), this)))
                .with(state.terms().stop(on, ClockKind.T05).goOver(dispute.raiser().code(), unit.code()));
    }
}
