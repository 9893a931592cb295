package cn.xinfang.document;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D04, signed by the head of the unit. With {@link RefusalGround#CONCLUDED} it is headed 不再受理告知书 (D05).
 *
 * @param receivedOn    day the unit received the petition
 * @param ground        the ground
 * @param article       the article it rests on, as decided
 * @param explanation   what was found that makes the ground apply; with CONCLUDED names the final opinion, its date and number
 * @param competentBody the body to go to; required if the ground redirects, otherwise not printed
 * @param statute       the law to rely on there; null if none
 * @param term          the period there, in words; null if none
 */
public record RefusalNotice(RuleSet ruleSet, Letterhead head, PetitionReference petition, LocalDate receivedOn, RefusalGround ground,
                            Article article, String explanation, String competentBody, String statute, String term)
        implements MergeRecord {

    public RefusalNotice {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(explanation, "explanation");
        if (ground.redirects() && competentBody == null) {
            throw new IllegalArgumentException("a refusal on ground " + ground + " names the competent body");
        }
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.REFUSAL;
    }

    @Override
    public String title() {
        return "信访事项" + ground.conclusion() + "告知书";
    }
}
