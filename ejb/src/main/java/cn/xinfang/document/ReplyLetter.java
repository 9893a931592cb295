package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * D09, answers suggestions and inquiries (Article 29 of both regulations). It is no opinion and opens no review.
 *
 * @param receivedOn day on which the answering unit had the petition
 * @param replies    one for every claim, at least one
 */
public record ReplyLetter(RuleSet ruleSet, Letterhead head, PetitionReference petition, LocalDate receivedOn,
                          List<ClaimReply> replies) implements MergeRecord {

    public ReplyLetter {
        Objects.requireNonNull(receivedOn, "receivedOn");
        replies = List.copyOf(replies);
        if (replies.isEmpty()) {
            throw new IllegalArgumentException("a reply answers at least one claim");
        }
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.REPLY;
    }

    @Override
    public String title() {
        return suggestion() ? "建议意见回复" : "咨询答复";
    }

    /** Whether it answers a suggestion, and not only inquiries. */
    public boolean suggestion() {
        return replies.stream().anyMatch(reply -> reply.adoption() != null);
    }
}
