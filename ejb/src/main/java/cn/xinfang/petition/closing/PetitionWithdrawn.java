package cn.xinfang.petition.closing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Status;
import java.time.LocalDate;

/**
 * The petitioner withdrew; he may file again.
 *
 * @param signedOn date under his signature
 */
public record PetitionWithdrawn(@In(PartName.STUB) LocalDate on, LocalDate signedOn, String note) implements ClosingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.closing().ended(Status.WITHDRAWN, on)).with(state.terms().lapseAll(on));
    }
}
