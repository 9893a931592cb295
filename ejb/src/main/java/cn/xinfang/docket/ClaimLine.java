package cn.xinfang.docket;

import cn.xinfang.petition.Claim;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.mediation.ClaimsSettled;
import cn.xinfang.petition.routing.ClaimWay;

/**
 * @param result    null until an opinion decides the claim
 * @param way       where it went; null where it is answered here
 * @param agreement by which the parties settled it; null where they did not
 */
public record ClaimLine(Claim claim, ClaimResult result, ClaimWay way, ClaimsSettled agreement) {

    /** Whether an opinion answers it: it is neither settled nor goes on elsewhere. */
    public boolean open() {
        return agreement == null && (way == null || way.refused());
    }
}
