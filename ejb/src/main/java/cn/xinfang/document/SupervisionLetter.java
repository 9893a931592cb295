package cn.xinfang.document;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D17, a petition office supervises a unit (2005 Article 36, 2022 Article 40): which duty is breached, what is to be done.
 *
 * @param addressee full name of the unit
 * @param ground    why it is supervised, without full stop
 * @param article   where the law lets it be supervised for that
 * @param duty      the duty that was missed with its day and article, without full stop; null where it is about no period
 * @param reason    what the unit is asked to do, without full stop
 * @param reportBy  last day for its report
 */
public record SupervisionLetter(RuleSet ruleSet, Letterhead head, PetitionReference petition, String addressee, String ground, Article article,
                                String duty, String reason, LocalDate reportBy) implements MergeRecord {

    public SupervisionLetter {
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(reportBy, "reportBy");
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SUPERVISION_LETTER;
    }
}
