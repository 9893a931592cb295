package cn.xinfang.petition.registration;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import java.util.List;

/**
 * A person confirmed class and route of every claim, or decided anew about those that came back: from now on content may travel, unless it
 * is restricted.
 */
public record ClaimsClassified(@In(PartName.STUB) boolean restricted, List<Claim> claims) implements RegistrationFact {

    @Override
    public PetitionState on(PetitionState state) {
        PetitionState classified = state.with(state.registration().classified(restricted, claims));
        return state.routing().returned().isEmpty() ? classified : classified.with(state.routing().decidedAnew()).with(state.mediation().reopened());
    }
}
