package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.reconciliation.rules.MorningSchedule;
import cn.xinfang.interconnection.reconciliation.store.CheckStore;
import cn.xinfang.interconnection.reconciliation.store.MorningStore;
import cn.xinfang.interconnection.reconciliation.store.MorningStore.ReportRow;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What is due in the morning by the clock; for the batch side. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MorningWork {

    private static final int TOGETHER = 100;

    @Inject
    private MorningSchedule schedule;

    @Inject
    private MorningStore reports;

    @Inject
    private MorningReports writing;

    @Inject
    private CheckStore checks;

    @Inject
    private OwnCheck check;

    @Inject
    private Today today;

    /** Makes the report that is due, and notes the mornings of a standstill before it. */
    public void makeReports() {
        List<LocalDate> due = schedule.due(now(), reports.last().map(ReportRow::date));
        due.forEach(date -> {
            if (date.equals(due.get(due.size() - 1))) {
                writing.make(date);
            } else {
                writing.noteStandstill(date);
            }
        });
    }

    /**
     * Asks for the nightly part of the check of the own journal when it is due, and goes on with what was asked for; to be called until
     * it returns false.
     */
    public boolean check() {
        if (schedule.checkDue(now(), checks.newest(false).map(it -> it.requestedAt().atZone(Today.ZONE).toLocalDateTime()))) {
            checks.askPart(today.instant());
        }
        try {
            return check.step(TOGETHER);
        } catch (RuntimeException e) {
            return checkOne();
        }
    }

    /** Where some streams fail together each is looked at alone; the one that fails holds up no other. */
    private boolean checkOne() {
        try {
            return check.step(1);
        } catch (RuntimeException e) {
            check.passOver();
            return true;
        }
    }

    private LocalDateTime now() {
        return today.instant().atZone(Today.ZONE).toLocalDateTime();
    }
}
