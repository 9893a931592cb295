package cn.xinfang.petition.supervision;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A petition office supervises the unit in charge (督办): the unit has to do what it owes and to report, and the office follows it
 * until it has verified that. No period changes by it.
 *
 * @param from     the office: the one that referred the petition; of what a unit received itself, the office of its node; of what
 *                 that office keeps, the office of the superior node
 * @param to       the unit in charge
 * @param kind     the period that was missed; null where it is about something else
 * @param start    of that period; null where it is about something else
 * @param dueOn    day by which the unit reports
 * @param document number of the letter; null below {@link SupervisionLevel#LETTER}
 * @param remark   what is asked for; null where the system opened it
 */
public record SupervisionOpened(@In(PartName.STUB) UUID id, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) UnitRef from,
                                @In(PartName.STUB) UnitRef to, @In(PartName.STUB) SupervisionTrigger trigger,
                                @In(PartName.STUB) ClockKind kind, @In(PartName.STUB) LocalDate start,
                                @In(PartName.STUB) SupervisionLevel level, @In(PartName.STUB) LocalDate dueOn,
                                @In(PartName.STUB) String document, String remark) implements SupervisionFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.supervision().opened(this));
    }
}
