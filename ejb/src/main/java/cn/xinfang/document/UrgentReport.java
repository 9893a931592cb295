package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * D21, a major or urgent matter is reported at once (2005 Article 26, 2022 Article 25). Names no petitioner.
 *
 * @param addressee  whom it is reported to
 * @param receivedOn day the petition was received
 * @param claims     without full stop
 * @param measures   how it was reported and what was done
 */
public record UrgentReport(RuleSet ruleSet, Letterhead head, PetitionReference petition, String addressee, LocalDate receivedOn,
                           List<String> claims, String measures) implements MergeRecord {

    public UrgentReport {
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(measures, "measures");
        claims = List.copyOf(claims);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.URGENT_REPORT;
    }
}
