package cn.xinfang.petition.closing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * Somebody who had no hand in the petition asked the petitioner whether what was decided is true and done (回访).
 *
 * @param askedOn the day on which the petitioner was asked
 * @param settled whether the matter was handled as the file says
 * @param problem what was found where it was not; null otherwise
 */
public record Revisited(@In(PartName.STUB) LocalDate on, LocalDate askedOn, @In(PartName.STUB) RevisitMeans means,
                        @In(PartName.STUB) boolean settled, String problem) implements ClosingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(new RevisitState(state.revisit().sampled(), this));
    }
}
