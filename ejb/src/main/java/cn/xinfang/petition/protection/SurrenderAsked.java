package cn.xinfang.petition.protection;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/**
 * The registering node asks nodes that got more than the stub of a petition, and may hold it no longer, to erase what others wrote: it
 * became restricted, or went on to another holder (信访条例 Article 23, 信访工作条例 Article 30).
 */
public record SurrenderAsked(@In(PartName.STUB) LocalDate on, @In(PartName.STUB) List<NodeName> nodes) implements ProtectionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.protection().asked(nodes, on));
    }
}
