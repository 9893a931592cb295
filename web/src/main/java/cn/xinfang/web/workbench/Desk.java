package cn.xinfang.web.workbench;

import static cn.xinfang.docket.rules.PetitionView.DUE_SOON;
import static cn.xinfang.docket.rules.PetitionView.IN_TRANSIT;
import static cn.xinfang.docket.rules.PetitionView.OBSTRUCTION;
import static cn.xinfang.docket.rules.PetitionView.OVERDUE;
import static cn.xinfang.docket.rules.PetitionView.PRESSED;
import static cn.xinfang.docket.rules.PetitionView.TO_DECIDE;
import static cn.xinfang.docket.rules.PetitionView.TO_RECEIVE;
import static cn.xinfang.docket.rules.PetitionView.TO_SERVE;
import static cn.xinfang.docket.rules.PetitionView.TO_SIGN;
import static cn.xinfang.docket.rules.PetitionView.TO_VERIFY;

import java.util.List;
import java.util.Set;

import cn.xinfang.directory.Duty;
import cn.xinfang.docket.rules.PetitionView;

/**
 * What a workbench shows first, by duty; with several duties, that of the highest.
 *
 * @param figures selections whose size stands on top
 * @param waiting selections that wait for this person's decision or signature
 */
public record Desk(List<PetitionView> figures, List<PetitionView> waiting) {

    private static final Desk OFFICE_HEAD = new Desk(List.of(OVERDUE, DUE_SOON, TO_RECEIVE, TO_SIGN), List.of(OBSTRUCTION, TO_SIGN, TO_DECIDE, PRESSED, TO_VERIFY));
    private static final Desk CASE_OFFICER = new Desk(List.of(OVERDUE, DUE_SOON, TO_RECEIVE, TO_DECIDE), List.of(TO_DECIDE, PRESSED, TO_VERIFY));
    private static final Desk CLERK = new Desk(List.of(OVERDUE, DUE_SOON, TO_RECEIVE, IN_TRANSIT), List.of());
    private static final Desk UNIT_HEAD = new Desk(List.of(OVERDUE, DUE_SOON, TO_RECEIVE, TO_SIGN), List.of(PRESSED, TO_SIGN, TO_SERVE));
    private static final Desk UNIT_OFFICER = new Desk(List.of(OVERDUE, DUE_SOON, TO_RECEIVE, TO_SERVE), List.of(PRESSED, TO_SERVE));
    private static final Desk WITHOUT_PETITIONS = new Desk(List.of(), List.of());

    static Desk of(Set<Duty> duties) {
        if (duties.contains(Duty.OFFICE_HEAD)) {
            return OFFICE_HEAD;
        }
        if (duties.contains(Duty.CASE_OFFICER)) {
            return CASE_OFFICER;
        }
        if (duties.contains(Duty.WINDOW_CLERK)) {
            return CLERK;
        }
        if (duties.contains(Duty.UNIT_HEAD)) {
            return UNIT_HEAD;
        }
        return duties.contains(Duty.UNIT_OFFICER) ? UNIT_OFFICER : WITHOUT_PETITIONS;
    }

    /** Administrators see no petition. */
    public boolean hasPetitions() {
        return !figures.isEmpty();
    }
}
