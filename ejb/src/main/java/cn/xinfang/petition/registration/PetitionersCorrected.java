package cn.xinfang.petition.registration;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/**
 * What is recorded of the petitioners was put right at their request; what it was before stays in the journal only.
 *
 * @param reason travels with the identity, for it may repeat an old name or address; so does the proof
 */
public record PetitionersCorrected(@In(PartName.STUB) LocalDate on, @In(PartName.IDENTITY) String reason,
                                   @In(PartName.IDENTITY) String proof,
                                   @In(PartName.IDENTITY) List<Petitioner> petitioners) implements RegistrationFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.known() ? state.with(state.registration().withPetitioners(petitioners)) : state;
    }
}
