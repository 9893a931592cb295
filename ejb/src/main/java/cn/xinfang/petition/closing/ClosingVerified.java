package cn.xinfang.petition.closing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.Set;

/**
 * The office verified the closing (审核认定办结). The petitioner's own period for review keeps running.
 *
 * @param cause null where it was verified before causes were asked for
 */
public record ClosingVerified(@In(PartName.STUB) LocalDate on, @In(PartName.STUB) Cause cause, Set<CheckItem> confirmed, String remark) implements ClosingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.closing().verified(on, cause));
    }
}
