package cn.xinfang.petition.competence;

import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;

/**
 * Two units disagree about who accepts.
 *
 * @param raiser the unit that holds the petition; it stays responsible until the dispute is settled
 * @param party  the unit that it holds competent
 * @param settlement null while it is open
 */
public record Dispute(LocalDate on, UnitRef raiser, UnitRef party, Arbiter arbiter, DisputeSettled settlement) {

    public boolean open() {
        return settlement == null;
    }

    /** Whether that unit is one of the two. */
    public boolean between(String unit) {
        return unit.equals(raiser.code()) || unit.equals(party.code());
    }
}
