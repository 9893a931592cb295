package cn.xinfang.docket.model;

import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.OpinionIssued;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A claim with its class, route and result. */
@Embeddable
public class PetitionClaim {

    private int number;
    private String text;
    @Enumerated(EnumType.STRING)
    @Column(name = "claim_class")
    private ClaimClass claimClass;
    @Enumerated(EnumType.STRING)
    private Route route;
    @Enumerated(EnumType.STRING)
    private ClaimResult.Outcome outcome;

    protected PetitionClaim() {
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PetitionClaim that && number == that.number && Objects.equals(text, that.text)
                && claimClass == that.claimClass && route == that.route && outcome == that.outcome;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, text, claimClass, route, outcome);
    }
}
