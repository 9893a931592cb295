package cn.xinfang.petition.linking;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The petition that leads the matter is with another unit now: that unit sees what joined it, and the petitioner is told it. */
public record LeadMoved(@In(PartName.STUB) UUID lead, @In(PartName.STUB) UnitRef holder, @In(PartName.STUB) LocalDate on)
        implements LinkingFact {

    /** What to write into {@code item}; empty where it knows already or did not join that petition. */
    public static Optional<LeadMoved> of(PetitionState item, PetitionState lead, LocalDate today) {
        PetitionLinked joined = item.linking().joined();
        return joined == null || !joined.lead().id().equals(lead.id())
                || joined.lead().holder().code().equals(lead.assignment().holderCode()) ? Optional.empty()
                : Optional.of(new LeadMoved(lead.id(), lead.assignment().holder(), today));
    }

    @Override
    public PetitionState on(PetitionState state) {
        PetitionLinked joined = state.linking().joined();
        return joined == null || !joined.lead().id().equals(lead) ? state : state.with(state.linking().leadHeldBy(holder));
    }
}
