package cn.xinfang.docket.rules;

import cn.xinfang.petition.Actor;
import java.util.Set;

/**
 * Who may see a petition. The people of a competent unit: what their unit registered, holds, held or referred. Those of a
 * petition office: besides, what was registered or held in their node, in the city office what came from any county.
 * Restricted petitions: only the units themselves. Without a duty that handles petitions: nothing.
 */
public final class Visibility {

    private Visibility() {
    }

    /** @param city whether this node is the city, to which the streams of all counties come */
    public static boolean sees(Actor actor, boolean city, boolean restricted, Set<Relation> relations) {
        if (actor.seats().isEmpty()) {
            return false;
        }
        if (relations.stream().anyMatch(relation -> relation.unit().equals(actor.unit()))) {
            return true;
        }
        return actor.office() && !restricted
                && (city || relations.stream().anyMatch(relation -> relation.node().equals(actor.node())));
    }
}
