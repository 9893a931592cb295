package cn.xinfang.petition.linking;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The petition that leads the matter, as it stood on the day of the link.
 *
 * @param holder      the unit in charge; follows the petition when it is passed on
 * @param dueOn       legal end of its most urgent official period; null where none runs
 * @param document    number of the latest answer, the opinion or that of a review; null while there is none
 * @param servedOn    day on which the petitioner had that answer; null while he has not
 * @param reviewUntil last day for requesting a review, or after one a re-examination; null where none can be requested
 * @param review      how far the review has come; null where there was none
 */
public record LeadItem(UUID id, String number, LocalDate receivedOn, UnitRef holder, Standing standing, LocalDate dueOn,
                       String document, LocalDate servedOn, LocalDate reviewUntil, LeadReview review) {

    static LeadItem of(PetitionState lead, LocalDate today) {
        var opinion = lead.handling().opinion();
        LeadReview review = LeadReview.of(lead);
        boolean reviewed = review != null && review.on() != null && opinion != null;
        return new LeadItem(lead.id(), lead.registration().particulars().number(), lead.registration().particulars().receivedOn(),
                lead.assignment().holder(), Standing.of(lead, today),
                lead.terms().mostUrgent().map(LeadItem::due).orElse(null), reviewed ? review.document() : opinion == null ? null : opinion.document(),
                reviewed ? lead.review().decided().orElseThrow().servedOn() : lead.handling().opinionServedOn(),
                lead.terms().latest(lead.review().next().window()).filter(window -> !window.lapsed()).map(LeadItem::due).orElse(null), review);
    }

    LeadItem heldBy(UnitRef unit) {
        return new LeadItem(id, number, receivedOn, unit, standing, dueOn, document, servedOn, reviewUntil, review);
    }

    private static LocalDate due(RunningTerm term) {
        return term.term().dueLegal();
    }
}
