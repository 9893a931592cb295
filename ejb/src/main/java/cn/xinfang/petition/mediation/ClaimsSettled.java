package cn.xinfang.petition.mediation;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/**
 * Both parties signed an agreement about claims, which need no opinion any more.
 *
 * @param last    whether no claim stays to be answered here; the periods of handling then end
 * @param party   the other side
 * @param terms   what is agreed
 * @param until   by when it is to be performed
 */
public record ClaimsSettled(@In(PartName.STUB) int custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) boolean last,
                            SettlementKind kind, List<Integer> claims, String party, String terms, LocalDate until) implements MediationFact {

    /** Whether it is about the claim; unknown where only the stub is held. */
    public boolean covers(int claim) {
        return claims != null && claims.contains(claim);
    }

    /** Names the agreement in what is written about its performance; known only where the content is held. */
    public String document() {
        return kind.paper() + " " + on;
    }

    @Override
    public PetitionState on(PetitionState state) {
        if (custody != state.assignment().custody()) {
            return state;
        }
        PetitionState settled = state.with(state.mediation().with(this));
        return last ? settled.with(state.terms().stop(on, ClockKind.T02, ClockKind.T03, ClockKind.T06, ClockKind.T07, ClockKind.T13,
                ClockKind.T19A, ClockKind.T19B, ClockKind.T22)) : settled;
    }
}
