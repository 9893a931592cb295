package cn.xinfang.petition.closing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * Chosen at random to be looked at again after its closing (抽查回访).
 *
 * @param office code of the petition office that asks the petitioner
 */
public record RevisitSampled(@In(PartName.STUB) LocalDate on, @In(PartName.STUB) String office) implements ClosingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(new RevisitState(this, null));
    }
}
