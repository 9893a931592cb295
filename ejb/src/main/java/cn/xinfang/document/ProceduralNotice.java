package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D06, tells the petitioner that the matter is in hand already, or answered and open to review.
 *
 * @param receivedOn day the unit received the petition
 * @param sameLetter true for a copy of a letter that was registered before
 * @param overdue    true if the earlier petition was not answered in time
 */
public record ProceduralNotice(RuleSet ruleSet, Letterhead head, PetitionReference petition, LocalDate receivedOn,
                               EarlierPetition earlier, boolean sameLetter, boolean overdue, String queryAt) implements MergeRecord {

    public ProceduralNotice {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(queryAt, "queryAt");
        if (overdue && earlier.servedOn() != null) {
            throw new IllegalArgumentException("what was answered is not overdue");
        }
    }

    /** Whether the earlier petition was answered, so that a review can be requested. */
    public boolean answered() {
        return earlier.servedOn() != null && !earlier.underReview();
    }

    /** Whether the earlier petition is being handled and no period was missed. */
    public boolean inTime() {
        return !answered() && !overdue && !earlier.underReview();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PROCEDURAL;
    }
}
