package cn.xinfang.petition.linking;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.handling.NoticeKind;
import java.time.LocalDate;

/**
 * This petition was linked to the one that leads the matter. A repeat or a copy is not handled by itself: its petitioner gets a
 * notice, and its periods for disposing end. A related petition keeps everything.
 *
 * @param by         the unit that linked it and issues the notice: the holder, or the petition office of its node
 * @param document   number of the notice; null for a related petition
 * @param reviewBody where a review may be requested, as the opinion says; null where it is not known here or none may be
 */
public record PetitionLinked(@In(PartName.STUB) int custody, @In(PartName.STUB) LinkKind kind, @In(PartName.STUB) LocalDate on,
                             @In(PartName.STUB) UnitRef by, @In(PartName.STUB) LeadItem lead,
                             @In(PartName.STUB) String document, String reviewBody, String remark) implements LinkingFact {

    @Override
    public PetitionState on(PetitionState state) {
        if (!kind.joins()) {
            return state.with(state.linking().relatedTo(this));
        }
        return custody != state.assignment().custody() ? state
                : state.with(state.linking().joined(this, state.terms()))
                .with(state.handling().toServe(notice()))
                .with(state.terms().stop(on, ClockKind.T01, ClockKind.T04, ClockKind.T13));
    }

    /** What the petitioner is told; only for a petition that joins. */
    public NoticeKind notice() {
        return lead.standing() == Standing.CONCLUDED ? NoticeKind.NO_LONGER_ACCEPTED : NoticeKind.PROCEDURAL;
    }

    PetitionLinked leadHeldBy(UnitRef unit) {
        return new PetitionLinked(custody, kind, on, by, lead.heldBy(unit), document, reviewBody, remark);
    }
}
