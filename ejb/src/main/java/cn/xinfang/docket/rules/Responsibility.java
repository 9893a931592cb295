package cn.xinfang.docket.rules;

import cn.xinfang.journal.History;
import cn.xinfang.journal.Recorded;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.UnitRef;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Who answers for a petition from its registration on, without a gap (首问、首接负责): whoever passes it on answers for it until
 * its arrival is noted, whoever disputes its competence until it is settled. What joined another petition is answered for by
 * the unit that holds that one.
 *
 * @param from  time of the entry with which it began
 * @param to    when it went over to the next unit; null of the last
 * @param basis the entry in words
 */
public record Responsibility(UnitRef unit, OffsetDateTime from, OffsetDateTime to, String basis) {

    /** @return in order, each beginning when the one before ends; empty as long as the registration has not arrived here */
    public static List<Responsibility> of(History<PetitionFact> history) {
        List<Responsibility> chain = new ArrayList<>();
        PetitionState state = PetitionState.unborn(history.stream());
        for (Recorded<PetitionFact> entry : history.entries()) {
            state = entry.fact().on(state);
            if (state.known()) {
                next(chain, answering(state), entry);
            }
        }
        return List.copyOf(chain);
    }

    private static UnitRef answering(PetitionState state) {
        return state.status() == Status.JOINED ? state.linking().joined().lead().holder() : state.assignment().responsible();
    }

    /** Clocks of two nodes may differ: nobody begins before the one before him began. */
    private static void next(List<Responsibility> chain, UnitRef unit, Recorded<PetitionFact> entry) {
        OffsetDateTime at = entry.header().at();
        if (!chain.isEmpty()) {
            Responsibility last = chain.get(chain.size() - 1);
            if (last.unit().code().equals(unit.code())) {
                return;
            }
            at = at.isBefore(last.from()) ? last.from() : at;
            chain.set(chain.size() - 1, new Responsibility(last.unit(), last.from(), at, last.basis()));
        }
        chain.add(new Responsibility(unit, at, null, Sentences.of(entry.fact())));
    }
}
