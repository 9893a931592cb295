package cn.xinfang.petition.linking;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.review.Instance;
import cn.xinfang.petition.review.Round;
import java.time.LocalDate;

/**
 * How far the review of the petition that leads the matter has come.
 *
 * @param kind     of the latest round that is open or decided
 * @param name     of the body
 * @param document number of its opinion; null while there is none
 * @param on       day of its opinion; null while there is none
 */
public record LeadReview(Instance kind, String name, String document, LocalDate on) {

    /** Null where there was no review. */
    static LeadReview of(PetitionState lead) {
        Round now = lead.review().current();
        return now != null && now.open() ? of(now) : lead.review().decided().map(LeadReview::of).orElse(null);
    }

    private static LeadReview of(Round round) {
        boolean decided = round.decision() != null;
        return new LeadReview(round.request().instance(), round.request().body().name(), decided ? round.decision().document() : null,
                decided ? round.decision().on() : null);
    }
}
