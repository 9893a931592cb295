package cn.xinfang.interconnection.reconciliation.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What both nodes state after a night, each with its own figures (对账单). Both sign the same bytes.
 *
 * @param id       of the county's run; the same sheet may be handed over again
 * @param date     of the figures: what is overdue is counted on it
 * @param repaired differences that were found and put right before the sheet was made
 * @param open     what still differs, from the county's view
 */
public record Sheet(UUID id, LocalDate date, OffsetDateTime at, Side ofCounty, Side ofCity, int repaired, List<Open> open) {

    /** @param number of the petition; null where the stream is none, or is unknown at the county */
    public record Open(UUID stream, String number, Set<DifferenceKind> kinds) {
    }

    public boolean agrees() {
        return ofCounty.agrees(ofCity) && open.isEmpty();
    }
}
