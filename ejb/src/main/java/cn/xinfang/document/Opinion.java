package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * D08: answers every claim and names the remedy (Article 32 of both regulations; 2005 Article 34, 2022 Article 35).
 *
 * @param acceptedOn day of acceptance
 * @param account    facts and reasons as the petitioner stated them
 * @param findings   facts as established by the unit
 * @param answers    one answer for every claim, at least one
 * @param reviewBody full name of the next higher unit, to which a request for review goes; null where the law gives no review
 */
public record Opinion(RuleSet ruleSet, Letterhead head, PetitionReference petition, LocalDate acceptedOn, String account, String findings,
                      List<ClaimAnswer> answers, String reviewBody) implements MergeRecord {

    public Opinion {
        Objects.requireNonNull(acceptedOn, "acceptedOn");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(findings, "findings");
        answers = List.copyOf(answers);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("an opinion answers at least one claim");
        }
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.OPINION;
    }
}
