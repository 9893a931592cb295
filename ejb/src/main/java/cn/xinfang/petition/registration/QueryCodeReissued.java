package cn.xinfang.petition.registration;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * A new query code was handed out after an identity check; the one before is void.
 *
 * @param queryCodeHash slow salted hash of the new code
 */
public record QueryCodeReissued(@In(PartName.STUB) LocalDate on, IdentityCheck check, String queryCodeHash) implements RegistrationFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.known() ? state.with(state.registration().withCode(queryCodeHash)) : state;
    }
}
