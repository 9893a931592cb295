package cn.xinfang.petition.competence;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the two units agrees in writing that it accepts. Nobody can agree for the other.
 *
 * @param document number or title of the written agreement
 */
public record AgreeToAccept(String document) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.AGREE_TO_ACCEPT;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        Dispute dispute = state.competence().dispute();
        UnitRef own = at.actor().unit().equals(dispute.raiser().code()) ? dispute.raiser() : dispute.party();
        return Decision.unless(Stream.of(() -> Settlement.written(document, state)), () -> Settlement.decision(
                new DisputeSettled(state.assignment().custody(), at.today(), null, own, own, document, null), state, at));
    }
}
