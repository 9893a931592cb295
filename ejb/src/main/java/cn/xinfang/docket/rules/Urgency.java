package cn.xinfang.docket.rules;

import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.registration.Obstruction;
import cn.xinfang.petition.registration.PartErased;
import java.time.LocalDate;

/**
 * Which changes of a petition go to the other nodes at once (domain X8): major and urgent matters, complaints of being
 * obstructed or retaliated against, the recall of what another node may no longer hold, and where an official's period ends
 * on the day of the change or on the next.
 */
public final class Urgency {

    private Urgency() {
    }

    /**
     * @param state  after the change; its registration is known
     * @param newest the change
     * @param on     day of the change
     */
    public static boolean of(PetitionState state, PetitionFact newest, LocalDate on) {
        return state.registration().particulars().urgent() || Obstruction.of(state.registration()) || newest instanceof PartErased
                || state.terms().mostUrgent().filter(term -> endsSoon(term.term().dueLegal(), on)).isPresent();
    }

    /** What is overdue already is not saved by a night. */
    private static boolean endsSoon(LocalDate due, LocalDate on) {
        return !due.isBefore(on) && !due.isAfter(on.plusDays(1));
    }
}
