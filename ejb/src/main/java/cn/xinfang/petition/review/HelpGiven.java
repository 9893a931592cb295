package cn.xinfang.petition.review;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/** The unit or the petition office of the place did what Article 37 asks after the end. */
public record HelpGiven(@In(PartName.STUB) LocalDate on, HelpKind kind, String note) implements ReviewFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.review().helped(on));
    }
}
