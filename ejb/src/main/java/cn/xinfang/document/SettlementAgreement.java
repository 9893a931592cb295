package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * D10, what the parties agreed (2022 Article 33).
 *
 * @param title      调解协议书 or 和解协议书
 * @param petitioner the one side
 * @param party      the other side
 * @param claims     that the agreement settles
 * @param terms      what is agreed
 * @param until      by when it is to be performed
 */
public record SettlementAgreement(RuleSet ruleSet, Letterhead head, PetitionReference petition, String title, String party,
                                  List<String> claims, String terms, LocalDate until) implements MergeRecord {

    public SettlementAgreement {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(until, "until");
        claims = List.copyOf(claims);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SETTLEMENT;
    }
}
