package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * D16, what became of an assigned petition, for the office that assigned it (2005 Article 21, 2022 Article 22).
 *
 * @param addressee full name of that office
 * @param opinion   number of the handling opinion; null where it has none
 * @param servedOn  day the petitioner had it
 */
public record CompletionReport(RuleSet ruleSet, Letterhead head, PetitionReference petition, String addressee, LocalDate acceptedOn,
                               String findings, List<ClaimAnswer> answers, String opinion, LocalDate servedOn) implements MergeRecord {

    public CompletionReport {
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(acceptedOn, "acceptedOn");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(servedOn, "servedOn");
        answers = List.copyOf(answers);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.COMPLETION_REPORT;
    }
}
