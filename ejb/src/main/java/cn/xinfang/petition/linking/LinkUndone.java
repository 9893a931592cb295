package cn.xinfang.petition.linking;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.UUID;

/** The link was wrong: the petition is as if it had never been linked, its periods run from its own receipt. */
public record LinkUndone(@In(PartName.STUB) LinkKind kind, @In(PartName.STUB) UUID lead, @In(PartName.STUB) LocalDate on,
                         String reason) implements LinkingFact {

    @Override
    public PetitionState on(PetitionState state) {
        LinkingState linking = state.linking();
        if (!kind.joins()) {
            return state.with(linking.notRelatedTo(lead));
        }
        if (linking.joined() == null || !linking.joined().lead().id().equals(lead)) {
            return state;
        }
        return state.with(linking.apart()).with(state.handling().notToServe(linking.joined().notice())).with(linking.termsBefore());
    }
}
