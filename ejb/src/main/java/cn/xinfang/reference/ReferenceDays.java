package cn.xinfang.reference;

import cn.xinfang.directory.Duties;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.Today;
import cn.xinfang.reference.store.ReferenceStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Lets a change that was entered ahead take effect when its day comes. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
public class ReferenceDays {

    @Inject
    private ReferenceStore store;

    @Inject
    private Journal journal;

    @Inject
    private Today today;

    /** Brings the tables to today; does nothing when they are there. */
    public void reachToday() {
        List<UUID> due = store.due(today.date());
        if (!due.isEmpty()) {
            journal.project(due);
        }
    }
}
