package cn.xinfang.petition.supervision;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The office was not satisfied: it asks again, on the same level or a higher one.
 *
 * @param id       of the supervision
 * @param round    number of this demand; the first was 1
 * @param document number of the letter; null below {@link SupervisionLevel#LETTER}
 */
public record SupervisionPressed(@In(PartName.STUB) UUID id, @In(PartName.STUB) int round, @In(PartName.STUB) LocalDate on,
                                 @In(PartName.STUB) SupervisionLevel level, @In(PartName.STUB) LocalDate dueOn,
                                 @In(PartName.STUB) String document, String remark) implements SupervisionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.supervision().change(id, it -> it.pressed(this)));
    }
}
