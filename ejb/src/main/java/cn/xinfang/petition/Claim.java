package cn.xinfang.petition;

/**
 * One demand (诉求) of a petition; class, route and result belong to it.
 *
 * @param number from 1 within the petition
 * @param route  only for appeals; null otherwise
 */
public record Claim(int number, String text, ClaimClass claimClass, Route route) {

    /** Whether the 60 days of 信访工作条例 Article 34 bind: only the sixth case of Article 31. */
    public boolean followsPetitionProcedure() {
        return claimClass == ClaimClass.APPEAL && route == Route.PETITION;
    }
}
