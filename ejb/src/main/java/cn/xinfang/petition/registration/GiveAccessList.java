package cn.xinfang.petition.registration;

import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** Gives the petitioner the list of who opened his data. */
public record GiveAccessList(IdentityCheck check) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.GIVE_ACCESS_LIST;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return IdentityCheck.refusal(check).<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.of(new AccessListGiven(at.today(), check)));
    }
}
