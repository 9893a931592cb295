package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D05, signed by the head of the unit: the matter was answered and its procedure is over. Leaves the way open for new facts and
 * for a review that could not be requested in time (neither regulation makes a missed window final).
 *
 * @param receivedOn day the unit received the petition
 */
public record NoLongerAcceptedNotice(RuleSet ruleSet, Letterhead head, PetitionReference petition, LocalDate receivedOn,
                                     EarlierPetition earlier) implements MergeRecord {

    public NoLongerAcceptedNotice {
        Objects.requireNonNull(receivedOn, "receivedOn");
        if (!earlier.conclusive()) {
            Objects.requireNonNull(earlier.servedOn(), "servedOn");
            Objects.requireNonNull(earlier.reviewUntil(), "reviewUntil");
        }
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.NO_LONGER_ACCEPTED;
    }
}
