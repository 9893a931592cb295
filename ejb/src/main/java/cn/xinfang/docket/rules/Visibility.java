package cn.xinfang.docket.rules;

import cn.xinfang.petition.Actor;
import cn.xinfang.petition.PetitionState;

/**
 * Who may know that a petition exists. A unit sees what it registered or ever held; the petition office of a node sees
 * everything that its node holds, but restricted petitions only where it took part itself.
 */
public final class Visibility {

    private Visibility() {
    }

    public static boolean allows(Actor actor, PetitionState state) {
        return takesPart(actor.unit(), state) || actor.office() && !state.registration().restricted();
    }

    private static boolean takesPart(String unit, PetitionState state) {
        return state.registration().particulars().unit().code().equals(unit)
                || state.assignment().holders().stream().anyMatch(holder -> holder.code().equals(unit));
    }
}
