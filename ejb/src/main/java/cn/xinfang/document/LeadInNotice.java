package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * D04 for claims that the law sends into another procedure, with the periods there (2022 Article 31, 2005 Article 21).
 *
 * @param receivedOn  day the unit received the petition
 * @param guided      true if the petitioner came in person about a matter of the courts and was told the law (2022 Article 22, paragraph 2)
 * @param claims      at least one
 * @param explanation why, in words the petitioner understands
 */
public record LeadInNotice(RuleSet ruleSet, Letterhead head, PetitionReference petition, LocalDate receivedOn, boolean guided,
                           List<Led> claims, String explanation) implements MergeRecord {

    /**
     * A claim and the procedure that solves it.
     *
     * @param claim          without full stop
     * @param procedure      e.g. 工伤认定
     * @param petitionerTime within which to apply, in words; null if the law sets none
     * @param bodyTime       within which the body decides, in words; null if the law sets none
     * @param basis          law and article
     * @param remedy         against its decision; null if none
     */
    public record Led(String claim, Route route, String procedure, String body, String petitionerTime, String bodyTime, String basis,
                      String remedy) {

        public Led {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(route, "route");
            Objects.requireNonNull(procedure, "procedure");
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(basis, "basis");
        }
    }

    public LeadInNotice {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(explanation, "explanation");
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a notice leads at least one claim into its procedure");
        }
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.LEAD_IN;
    }
}
