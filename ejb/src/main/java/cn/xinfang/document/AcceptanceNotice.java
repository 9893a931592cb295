package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * D03: acceptance (2005), or what was received and which way each claim goes (2022).
 *
 * @param referred   true if the petition came by transfer or assignment, false if the petitioner brought it to the unit
 * @param receivedOn day the unit received it
 * @param acceptedOn day of acceptance
 * @param dueOn      last day of the 60 days; null only under 2022 if no claim is handled by the petition procedure
 * @param simplifiedUntil last day of the 10 working days of simplified handling; null where it is handled in the ordinary way
 * @param claims     every claim with its way, at least one
 * @param way        the officer's words on how the matter will be handled; null if the routes say enough
 * @param queryAt    where the state can be asked for
 */
public record AcceptanceNotice(RuleSet ruleSet, Letterhead head, PetitionReference petition, boolean referred, LocalDate receivedOn,
                               LocalDate acceptedOn, LocalDate dueOn, LocalDate simplifiedUntil, List<ClaimRoute> claims, String way, String queryAt) implements MergeRecord {

    public AcceptanceNotice {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(acceptedOn, "acceptedOn");
        Objects.requireNonNull(queryAt, "queryAt");
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a notice of acceptance names every claim");
        }
        boolean sixtyDays = ruleSet == RuleSet.XFTL2005 || claims.stream().anyMatch(c -> c.route() == Route.PETITION_PROCEDURE);
        if (sixtyDays != (dueOn != null)) {
            throw new IllegalArgumentException("the last day is stated exactly where the 60 days of the petition procedure run");
        }
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ACCEPTANCE;
    }
}
