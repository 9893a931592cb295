package cn.xinfang.petition.takeover;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.List;

/**
 * A registration that is an old record. What the record does not tell (referral, notice, acceptance) is not made up: no fact
 * says it and no period is judged by it.
 *
 * @param to        the unit in charge, as the record names it
 * @param confirmed the official who started the import confirmed the class of such records
 * @param terms     T06, counted from the receipt because acceptance is not recorded; T04 of a unit that can still object
 * @param on        the day on which it was answered; null if it is open
 */
public record OldRecordTakenOver(@In(PartName.STUB) UnitRef to, @In(PartName.STUB) boolean confirmed,
                                 @In(PartName.STUB) List<Term> terms, @In(PartName.STUB) LocalDate on, Origin origin)
        implements TakeoverFact {

    @Override
    public PetitionState on(PetitionState state) {
        PetitionState told = origin == null ? state : state.with(origin);
        PetitionState held = told.with(state.assignment().passedOnTo(to)).with(state.terms().start(terms, to.code()));
        PetitionState classified = confirmed ? held.with(held.registration().confirmed()) : held;
        return on == null ? classified : classified.with(classified.closing().ended(Status.ANSWERED, on));
    }
}
