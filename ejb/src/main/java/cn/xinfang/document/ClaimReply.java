package cn.xinfang.document;

import java.util.Objects;

/**
 * The answer to a suggestion or an inquiry.
 *
 * @param claim    the suggestion or question, without full stop
 * @param adoption what becomes of the suggestion, in a word; null for an inquiry
 * @param answer   the reasons for that, or the answer
 */
public record ClaimReply(String claim, String adoption, String answer) {

    public ClaimReply {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(answer, "answer");
    }
}
