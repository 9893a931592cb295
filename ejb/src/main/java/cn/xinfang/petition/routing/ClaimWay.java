package cn.xinfang.petition.routing;

import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;

/**
 * Where one claim went.
 *
 * @param body     name of the body that solves it
 * @param by       the unit that led it in or handed it over, and follows it up
 * @param to       the body where it is a unit of this system; null otherwise
 * @param document number of the notice or the letter
 * @param answered day on which it was learned whether the body took it up; null while it is not known
 * @param taken    whether it did
 * @param note     number of the body's receipt, or why it did not; null while it is not known
 */
public record ClaimWay(int claim, String body, UnitRef by, UnitRef to, LocalDate on, String document, LocalDate answered, boolean taken,
                       String note) {

    static ClaimWay awaited(int claim, String body, UnitRef by, UnitRef to, LocalDate on, String document) {
        return new ClaimWay(claim, body, by, to, on, document, null, false, null);
    }

    ClaimWay told(TakeUpRecorded fact) {
        return new ClaimWay(claim, body, by, to, on, document, fact.on(), fact.taken(), fact.note());
    }

    public boolean awaited() {
        return answered == null;
    }

    /** The body did not take it up. */
    public boolean refused() {
        return answered != null && !taken;
    }

    /** Whether that unit is told of the outcome, or tells it. */
    public boolean concerns(String unit) {
        return by.code().equals(unit) || to != null && to.code().equals(unit);
    }
}
