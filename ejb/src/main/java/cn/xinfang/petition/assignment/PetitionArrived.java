package cn.xinfang.petition.assignment;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/**
 * The receiving unit has it: its periods begin (domain §1.4, clock ownership).
 *
 * @param terms T02 and T04 of a competent unit, T01 of a petition office
 */
public record PetitionArrived(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on,
                              @In(PartName.STUB) List<Term> terms) implements AssignmentFact {

    @Override
    public PetitionState on(PetitionState state) {
        return custody != state.assignment().custody() ? state
                : state.with(state.assignment().arrived(on))
                .with(state.terms().start(terms, state.assignment().holderCode()));
    }
}
