package cn.xinfang.petition.assignment;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.List;

/**
 * The petition was transferred, assigned or forwarded, and the petitioner told where it went. Until an arrival entry exists the sender stays responsible.
 *
 * @param custody  number of the hand-over; one more than before
 * @param terms    T13 of an assignment; the periods of the receiver begin with its arrival
 * @param document number of the transfer or assignment letter; null of a forwarding
 */
public record PetitionReferred(@In(PartName.STUB) int custody, @In(PartName.STUB) ReferralMode mode,
                               @In(PartName.STUB) LocalDate on, @In(PartName.STUB) UnitRef from, @In(PartName.STUB) UnitRef to,
                               @In(PartName.STUB) List<Term> terms, @In(PartName.STUB) String document, String remark)
        implements AssignmentFact {

    @Override
    public PetitionState on(PetitionState state) {
        if (custody != state.assignment().custody() + 1) {
            return state;
        }
        if (mode == ReferralMode.DESIGNATE) {
            return to.equals(state.competence().designated()) ? state.with(state.assignment().referred(this)) : state;
        }
        return state.with(state.assignment().referred(this))
                .with(state.terms().stop(on, ClockKind.T01, ClockKind.T03, ClockKind.T04).start(terms, to.code()));
    }
}
