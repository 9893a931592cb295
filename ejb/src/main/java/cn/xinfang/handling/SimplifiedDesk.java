package cn.xinfang.handling;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.petition.simplified.EndSimplified;
import cn.xinfang.petition.simplified.SimplifiedGround;
import cn.xinfang.petition.simplified.Simplify;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Simplified handling, and the way back to the ordinary one. */
@Stateless
@RolesAllowed({Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class SimplifiedDesk {

    @Inject
    private Petitions petitions;

    /** @param ground null where none was chosen, which the decision refuses */
    public void choose(UUID petition, SimplifiedGround ground, String remark) {
        petitions.act(petition, state -> new Simplify(ground, remark));
    }

    public void end(UUID petition, String reason) {
        petitions.act(petition, state -> new EndSimplified(reason));
    }
}
