package cn.xinfang.petition.review;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * A hearing is called, in public unless a secret stands against it.
 *
 * @param heldOn       first day of the hearing
 * @param participants who is invited, in words; units and functions, the petitioner as such
 */
public record HearingCalled(@In(PartName.STUB) int round, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) LocalDate heldOn,
                            @In(PartName.STUB) String document, String place, String chair, String participants) implements ReviewFact {

    @Override
    public PetitionState on(PetitionState state) {
        Round now = state.review().round(round);
        return now == null ? state : state.with(state.review().with(now.called(this)));
    }
}
