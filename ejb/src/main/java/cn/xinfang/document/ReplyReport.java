package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * D16, what was answered to an assigned suggestion or inquiry, for the office that assigned it (2005 Article 21, 2022 Article 22); dated
 * as the answer.
 *
 * @param addressee  full name of that office
 * @param receivedOn day on which the unit had the petition
 * @param replies    one for every claim
 * @param reply      number of the answer; null where it has none
 */
public record ReplyReport(RuleSet ruleSet, Letterhead head, PetitionReference petition, String addressee, LocalDate receivedOn,
                          List<ClaimReply> replies, String reply) implements MergeRecord {

    public ReplyReport {
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(receivedOn, "receivedOn");
        replies = List.copyOf(replies);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.REPLY_REPORT;
    }

    @Override
    public String title() {
        return DocumentKind.COMPLETION_REPORT.title(ruleSet);
    }
}
