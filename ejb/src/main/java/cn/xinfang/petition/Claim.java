package cn.xinfang.petition;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.RuleSet;

/**
 * One demand (诉求) of a petition; class, route and result belong to it.
 *
 * @param number from 1 within the petition
 * @param route  only for appeals; null otherwise
 * @param basis  the article that decided class and route; null before a person confirmed them, and for inquiries
 * @param way    the statutory way named with the route; null where none was
 */
public record Claim(int number, String text, ClaimClass claimClass, Route route, Article basis, StatutoryWay way) {

    /** A claim as it is entered. */
    public Claim(int number, String text, ClaimClass claimClass, Route route) {
        this(number, text, claimClass, route, null, null);
    }

    /** The same with a statutory way. */
    public Claim on(StatutoryWay statutory) {
        return new Claim(number, text, claimClass, route, basis, statutory);
    }

    /** Confirmed under those rules. */
    public Claim confirmed(RuleSet rules) {
        return new Claim(number, text, claimClass, route, RouteQuestions.basis(rules, claimClass, route).orElse(null), way);
    }

    /** Whether the 60 days of 信访工作条例 Article 34 bind: only the sixth case of Article 31. */
    public boolean followsPetitionProcedure() {
        return claimClass == ClaimClass.APPEAL && route == Route.PETITION;
    }

    /** Whether another procedure solves it, into which it must be led: the first four cases of Article 31. */
    public boolean belongsElsewhere() {
        return claimClass == ClaimClass.APPEAL && route != null && route != Route.STATUTORY_DUTY && route != Route.PETITION;
    }
}
