package cn.xinfang.petition.registration;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;

/** A provisional date was computed again with the holiday table of its year; a date on a served notice stands. */
public record ClockRestated(@In(PartName.STUB) Term term) implements RegistrationFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.terms().restate(term));
    }
}
