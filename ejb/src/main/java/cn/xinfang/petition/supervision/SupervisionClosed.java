package cn.xinfang.petition.supervision;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The office has verified that what it asked for is done.
 *
 * @param id     of the supervision
 * @param remark how it was verified
 */
public record SupervisionClosed(@In(PartName.STUB) UUID id, @In(PartName.STUB) LocalDate on, String remark) implements SupervisionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.supervision().change(id, it -> it.closed(this)));
    }
}
