package cn.xinfang.petition.review;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * The petitioner let his thirty days pass; the procedure is over. A late request with a good reason can still be made.
 *
 * @param remark how the petitioner was told; may be null
 */
public record ProcedureEnded(@In(PartName.STUB) LocalDate on, String remark) implements ReviewFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.review().ended(on));
    }
}
