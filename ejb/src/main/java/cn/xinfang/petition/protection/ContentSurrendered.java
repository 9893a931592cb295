package cn.xinfang.petition.protection;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/**
 * Receipt of a node that it erased, of all that others wrote before, everything but the stubs. What it wrote itself it keeps.
 *
 * @param files commitments of the attachments that went with it
 */
public record ContentSurrendered(@In(PartName.STUB) LocalDate on, @In(PartName.STUB) NodeName node,
                                 @In(PartName.STUB) List<String> files) implements ProtectionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.protection().confirmed(node, on));
    }
}
