package cn.xinfang.docket;

import cn.xinfang.petition.Claim;
import cn.xinfang.petition.closing.Reply;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.mediation.ClaimsSettled;
import cn.xinfang.petition.routing.ClaimWay;

/**
 * @param result    null until an opinion decides the claim
 * @param reply     null unless it was answered without an opinion
 * @param way       where it went; null where it is answered here
 * @param agreement by which the parties settled it; null where they did not
 */
public record ClaimLine(Claim claim, ClaimResult result, Reply reply, ClaimWay way, ClaimsSettled agreement) {

    /** Whether an opinion answers it: it is not answered otherwise, not settled, and goes on nowhere else. */
    public boolean open() {
        return reply == null && agreement == null && (way == null || way.refused());
    }
}
