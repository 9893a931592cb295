package cn.xinfang.audit;

import cn.xinfang.audit.model.ExportEntry;
import cn.xinfang.audit.store.AccessStore;
import cn.xinfang.directory.Duties;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The log of lists that left the system as files or on paper. */
@Stateless
public class ExportLog {

    private AccessStore store;
    private Today today;

    protected ExportLog() {
    }

    @Inject
    public ExportLog(AccessStore store, Today today) {
        this.store = store;
        this.today = today;
    }

    /**
     * Notes an export before its first row is written.
     *
     * @param what    conditions and columns, in Chinese
     * @param format  of the file
     * @param rows    petitions
     * @param purpose in the words of the person who exports; may be null
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void note(Actor who, String what, String format, long rows, String purpose) {
        store.add(new ExportEntry(Ids.next(), today.instant().atZone(Today.ZONE).toOffsetDateTime(), who.account(), who.name(),
                who.unit(), what, format, rows, purpose == null || purpose.isBlank() ? null : purpose.strip()));
    }

    /**
     * Exports, the newest first.
     *
     * @param before id of the last record of the page before; null for the first page
     */
    @RolesAllowed(Duties.AUDIT_ADMIN)
    public List<ExportRecord> before(UUID before, int size) {
        return store.exportsBefore(before, size).stream().map(ExportRecord::of).toList();
    }
}
