package cn.xinfang.petition.assignment;

import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/** What becomes of a petition that its sender holds again: his periods resume with their old dates, what bound the receiver falls away. */
final class TakenBack {

    private TakenBack() {
    }

    /** @param held how the sender holds it now */
    static PetitionState by(AssignmentState held, PetitionState state, LocalDate on) {
        AssignmentState sent = state.assignment();
        return state.with(held).with(state.handling().withoutDraft())
                .with(state.terms().lapseOf(sent.holderCode(), on)
                        .resume(sent.referrer().code(), ClockKind.T01, ClockKind.T03, ClockKind.T04));
    }
}
