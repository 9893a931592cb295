package cn.xinfang.petition.handling;

import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/**
 * The petitioner was contacted.
 *
 * @param means telephone, visit, message …
 */
public record PetitionerContacted(LocalDate on, String officer, String means, String note) implements HandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.handling().contacted());
    }
}
