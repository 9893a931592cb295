package cn.xinfang.petition.linking;

import cn.xinfang.law.ClockKind;
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
 * @param document    number of the opinion; null while there is none
 * @param servedOn    day on which the petitioner had the opinion; null while he has not
 * @param reviewUntil last day for requesting a review; null where no review can be requested
 */
public record LeadItem(UUID id, String number, LocalDate receivedOn, UnitRef holder, Standing standing, LocalDate dueOn,
                       String document, LocalDate servedOn, LocalDate reviewUntil) {

    static LeadItem of(PetitionState lead, LocalDate today) {
        var opinion = lead.handling().opinion();
        return new LeadItem(lead.id(), lead.registration().particulars().number(), lead.registration().particulars().receivedOn(),
                lead.assignment().holder(), Standing.of(lead, today),
                lead.terms().mostUrgent().map(LeadItem::due).orElse(null), opinion == null ? null : opinion.document(),
                lead.handling().opinionServedOn(),
                lead.terms().latest(ClockKind.T08).filter(window -> !window.lapsed()).map(LeadItem::due).orElse(null));
    }

    LeadItem heldBy(UnitRef unit) {
        return new LeadItem(id, number, receivedOn, unit, standing, dueOn, document, servedOn, reviewUntil);
    }

    private static LocalDate due(RunningTerm term) {
        return term.term().dueLegal();
    }
}
