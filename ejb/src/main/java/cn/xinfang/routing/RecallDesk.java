package cn.xinfang.routing;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.Departures;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.assignment.AnswerRecall;
import cn.xinfang.petition.assignment.CancelReferral;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.Recall;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes back what was sent to the wrong unit. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class RecallDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private Departures departures;

    /** Possible until the package that carries the referral is written. Whichever comes first wins, the package or the cancellation. */
    public void cancel(UUID petition, String reason) {
        PetitionState seen = petitions.visible(petition);
        boolean left = seen.assignment().inTransit()
                && departures.left(petition, PetitionReferred.class, seen.assignment().holder().node());
        petitions.act(petition, state -> new CancelReferral(left, reason));
    }

    /** Asks the receiver, who decides. */
    public void recall(UUID petition, String reason) {
        petitions.act(petition, state -> new Recall(reason));
    }

    public void answer(UUID petition, boolean agree, String remark) {
        petitions.act(petition, state -> new AnswerRecall(agree, remark));
    }
}
