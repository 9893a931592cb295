package cn.xinfang.petition.review;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;

/**
 * The petitioner asks for a review or re-examination. Whether he is in time is told by the postmark, otherwise by the receipt; a
 * late request is registered like any other and decided by the body.
 *
 * @param round    from 1 in the life of the petition; a fact of another round than the present changes nothing
 * @param on       day of the entry
 * @param by       the unit that took the request
 * @param grounds  why he does not agree
 * @param excuse   why he is late, in his words; null of a request in time, or where he gives no reason
 */
public record ReviewRequested(@In(PartName.STUB) int round, @In(PartName.STUB) Instance instance, @In(PartName.STUB) LocalDate on,
                              @In(PartName.STUB) LocalDate receivedOn, @In(PartName.STUB) LocalDate postedOn, @In(PartName.STUB) boolean late,
                              @In(PartName.STUB) ReviewBody body, @In(PartName.STUB) UnitRef by, String grounds, String excuse)
        implements ReviewFact {

    /** The day that decides whether he is in time. */
    public LocalDate madeOn() {
        return postedOn == null ? receivedOn : postedOn;
    }

    @Override
    public PetitionState on(PetitionState state) {
        return round != state.review().rounds().size() + 1 ? state
                : state.with(state.review().requested(this)).with(state.terms().stop(madeOn(), instance.window()));
    }
}
