package cn.xinfang.petition.registration;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import java.util.List;
import java.util.Optional;

/** The class of complaints of being obstructed or retaliated against, which goes its own way. */
public final class Obstruction {

    private Obstruction() {
    }

    /** Whether the petition is such a complaint; as far as this node holds its claims. */
    public static boolean of(RegistrationState registration) {
        return registration.claims() != null && registration.claims().stream().anyMatch(Obstruction::of);
    }

    /** What else is asked for goes on openly in a petition of its own, so the complaint stands alone. */
    static Optional<Refusal> mixed(List<Claim> claims) {
        return claims.stream().anyMatch(Obstruction::of) && !claims.stream().allMatch(Obstruction::of)
                ? Optional.of(Refusal.of("OBSTRUCTION_ALONE", "阻拦报复投诉要直送上级，不能与其他诉求登记在同一件中。", "请另登记一件，本件只留一类诉求。"))
                : Optional.empty();
    }

    private static boolean of(Claim claim) {
        return claim.claimClass() == ClaimClass.OBSTRUCTION;
    }
}
