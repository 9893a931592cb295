package cn.xinfang.docket.rules;

import cn.xinfang.petition.Actor;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Seat;

/**
 * Who may know that a petition exists. A unit sees what it registered, referred, holds or ever held, what it reviews or reviewed,
 * what joined a petition that it holds, and where it takes part without holding it. A petition office sees
 * besides everything that came to its node (in the city: from every county), but restricted petitions only where it took
 * part itself; its head sees also those that a unit of the node received directly, because he verifies their closing, unless they are
 * about a petition office or somebody above one. Who has no duty that handles petitions sees none.
 */
public final class Visibility {

    private Visibility() {
    }

    public static boolean allows(Actor actor, PetitionState state) {
        return !actor.seats().isEmpty()
                && (takesPart(actor.unit(), state)
                || actor.office() && (!state.registration().restricted() || verifiesDirectly(actor, state)));
    }

    private static boolean verifiesDirectly(Actor actor, PetitionState state) {
        return actor.sits(Seat.OFFICE_HEAD) && state.assignment().referrer() == null
                && state.assignment().holderCode().equals(state.registration().particulars().unit().code())
                && state.assignment().holder().node().equals(actor.node()) && !officeClosed(state);
    }

    /** Whether the report is about a petition office or somebody above one: then no head of an office sees it without taking part. */
    static boolean officeClosed(PetitionState state) {
        return state.registration().accused() != null && state.registration().accused().overOffice();
    }

    private static boolean takesPart(String unit, PetitionState state) {
        return Relation.of(state).stream().anyMatch(relation -> relation.unit().equals(unit));
    }
}
