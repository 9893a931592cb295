package cn.xinfang.petition.closing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.Set;

/** Back to the unit for defects of the check list; the period resumes with its old dates. */
public record ReturnedForRework(@In(PartName.STUB) LocalDate on, Set<CheckItem> defects, String remark) implements ClosingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.handling().reworked()).with(state.closing().reworked())
                .with(state.terms().lapse(on, ClockKind.T08).resume(ClockKind.T06, ClockKind.T07, ClockKind.T13));
    }
}
