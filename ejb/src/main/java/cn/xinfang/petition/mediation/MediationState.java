package cn.xinfang.petition.mediation;

import cn.xinfang.petition.SliceState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * @param agreements the oldest first
 * @param endedOn    the day on which the last claim was settled; null while another is to be answered
 */
public record MediationState(List<ClaimsSettled> agreements, LocalDate endedOn) implements SliceState {

    public static final MediationState NONE = new MediationState(List.of(), null);

    MediationState with(ClaimsSettled fact) {
        List<ClaimsSettled> more = new ArrayList<>(agreements);
        more.add(fact);
        return new MediationState(List.copyOf(more), fact.last() ? fact.on() : endedOn);
    }

    /** A claim came back that was thought to go on elsewhere: it is to be answered here. */
    public MediationState reopened() {
        return new MediationState(agreements, null);
    }

    /** Whether an agreement stands for the claim; unknown where only the stub is held. */
    public boolean covers(int claim) {
        return agreements.stream().anyMatch(it -> it.covers(claim));
    }
}
