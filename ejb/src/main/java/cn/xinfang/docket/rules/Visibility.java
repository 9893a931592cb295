package cn.xinfang.docket.rules;

import cn.xinfang.petition.Actor;
import cn.xinfang.petition.PetitionState;

/**
 * Who may know that a petition exists. A unit sees what it registered, referred, holds or ever held. A petition office sees
 * besides everything that came to its node (in the city: from every county), but restricted petitions only where it took
 * part itself. Who has no duty that handles petitions sees none.
 */
public final class Visibility {

    private Visibility() {
    }

    public static boolean allows(Actor actor, PetitionState state) {
        return !actor.seats().isEmpty()
                && (takesPart(actor.unit(), state) || actor.office() && !state.registration().restricted());
    }

    private static boolean takesPart(String unit, PetitionState state) {
        return Relation.of(state).stream().anyMatch(relation -> relation.unit().equals(unit));
    }
}
