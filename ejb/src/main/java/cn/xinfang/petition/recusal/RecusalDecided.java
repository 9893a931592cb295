package cn.xinfang.petition.recusal;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The head decided whether an official keeps away.
 *
 * @param by     account of the official concerned
 * @param upheld whether he keeps away from now on
 * @param remark reasons, and who handles the case instead
 */
public record RecusalDecided(@In(PartName.STUB) LocalDate on, @In(PartName.STUB) UUID by, @In(PartName.STUB) boolean upheld, String remark)
        implements RecusalFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.recusal().decided(this));
    }
}
