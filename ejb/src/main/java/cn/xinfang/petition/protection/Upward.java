package cn.xinfang.petition.protection;

import cn.xinfang.petition.Action;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.HandOver;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.registration.ClaimsClassified;
import cn.xinfang.petition.registration.Obstruction;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends a complaint of being obstructed or retaliated against to the superior in the moment in which it is known to be one: nobody
 * chooses where it goes, and it waits for no further step (信访条例 Article 3, 信访工作条例 Article 18: nobody may retaliate).
 *
 * @param command  what makes it known
 * @param superior where such a complaint goes from here
 */
public record Upward(PetitionCommand command, UnitRef superior) implements PetitionCommand {

    private static final String REMARK = "阻拦报复投诉，直送上级";

    @Override
    public Action action() {
        return command.action();
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return following(command.decide(state, at), state, superior, at);
    }

    /** The decision, and what follows from it at once if it makes the petition such a complaint. */
    public static Decision following(Decision decision, PetitionState before, UnitRef superior, Situation at) {
        if (!(decision instanceof Decision.Facts made)) {
            return decision;
        }
        List<PetitionFact> facts = new ArrayList<>(made.facts());
        PetitionState state = after(before, facts);
        if (!Obstruction.of(state.registration())) {
            return decision;
        }
        if (!state.registration().classified()) {
            ClaimsClassified classified = new ClaimsClassified(true, confirmed(state));
            facts.add(classified);
            state = classified.on(state);
        }
        if (!superior.code().equals(state.assignment().holderCode()) && HandOver.accused(superior, state, at).isEmpty()) {
            facts.addAll(sent(state, superior, at));
        }
        return new Decision.Facts(List.copyOf(facts));
    }

    private static List<PetitionFact> sent(PetitionState state, UnitRef superior, Situation at) {
        PetitionReferred referred = new PetitionReferred(state.assignment().custody() + 1, ReferralMode.FORWARD, at.today(),
                state.assignment().holder(), superior, List.of(), null, REMARK);
        return ((Decision.Facts) HandOver.decided(referred, state, at)).facts();
    }

    private static List<Claim> confirmed(PetitionState state) {
        return state.registration().claims().stream().map(claim -> claim.confirmed(state.ruleSet())).toList();
    }

    private static PetitionState after(PetitionState before, List<PetitionFact> facts) {
        PetitionState state = before;
        for (PetitionFact fact : facts) {
            state = fact.on(state);
        }
        return state;
    }
}
