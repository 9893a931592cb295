package cn.xinfang.petition.assistance;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/** A unit helped the petitioner; see {@link Help}. */
public record AssistanceRecorded(@In(PartName.STUB) AssistanceKind kind, @In(PartName.STUB) LocalDate on, Consent consent, String note)
        implements AssistanceFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state;
    }
}
