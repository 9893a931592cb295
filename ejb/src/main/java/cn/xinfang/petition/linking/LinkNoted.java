package cn.xinfang.petition.linking;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Another petition was linked to this one, which leads the matter. Changes no period.
 *
 * @param petition  that other petition
 * @param number    of that other petition
 * @param unit      that registered it
 * @param supervise it came because this one was not answered in time: a ground for supervision (信访条例 Article 36,
 *                  信访工作条例 Article 40)
 * @param addressee whom the copy was addressed to; null where it names nobody
 */
public record LinkNoted(@In(PartName.STUB) UUID petition, @In(PartName.STUB) String number, @In(PartName.STUB) LinkKind kind,
                        @In(PartName.STUB) LocalDate on, @In(PartName.STUB) UnitRef unit, @In(PartName.STUB) boolean supervise,
                        String addressee) implements LinkingFact {

    static LinkNoted of(PetitionState item, PetitionLinked link) {
        var registration = item.registration();
        return new LinkNoted(item.id(), registration.particulars().number(), link.kind(), link.on(), registration.particulars().unit(),
                link.kind() == LinkKind.REPEAT && link.lead().standing() == Standing.OVERDUE, registration.matter().addressee());
    }

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.linking().noted(this));
    }
}
