package cn.xinfang.demo.rules;

import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import java.util.Set;
import java.util.function.Predicate;

/** Which matters suit what happens to a petition. */
enum Theme {
    /** The sixty days bind. */
    APPEAL(matter -> matter.route() == Route.PETITION),
    /** The same, and a department handles it, above which is the government. */
    DEPARTMENT(matter -> matter.route() == Route.PETITION && Set.of("0203", "0408", "0605", "1001").contains(matter.contentClass())),
    /** A unit handles it on whatever way. */
    MATTER(matter -> matter.route() == Route.PETITION || matter.route() == Route.STATUTORY_DUTY
            || matter.claimClass() == ClaimClass.SUGGESTION),
    /** A report against somebody. */
    REPORT(matter -> matter.claimClass() == ClaimClass.ACCUSATION),
    /** It belongs to a court or an arbitration body. */
    COURT(matter -> matter.route() == Route.LITIGATION || matter.route() == Route.ARBITRATION),
    /** Can be answered at once. */
    QUESTION(matter -> matter.claimClass() == ClaimClass.SUGGESTION || matter.claimClass() == ClaimClass.INQUIRY),
    /** Nothing is asked for. */
    THANKS(matter -> Set.of("9901", "1409").contains(matter.contentClass()));

    private final Predicate<Scenario> suits;

    Theme(Predicate<Scenario> suits) {
        this.suits = suits;
    }

    boolean suits(Scenario matter) {
        return suits.test(matter);
    }
}
