package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D04, signed by the head of the unit. With {@link RefusalGround#REVIEW_CONCLUDED} it is headed 不再受理告知书 (D05).
 *
 * @param receivedOn     day the unit received the petition
 * @param ground         the ground
 * @param explanation    what was found that makes the ground apply; with REVIEW_CONCLUDED names the final opinion, its date and number
 * @param competentBody  the body to go to; with statute and term required if the ground redirects, else null
 * @param statute        the law to rely on there
 * @param term           the period there, in words
 */
public record RefusalNotice(RuleSet ruleSet, Letterhead head, PetitionReference petition, LocalDate receivedOn, RefusalGround ground,
                            String explanation, String competentBody, String statute, String term) implements MergeRecord {

    public RefusalNotice {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(explanation, "explanation");
        if (ground.redirects() && (competentBody == null || statute == null || term == null)) {
            throw new IllegalArgumentException("a refusal on ground " + ground + " names the competent body, the law and the period");
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

    public String article() {
        return ground.article(ruleSet);
    }
}
