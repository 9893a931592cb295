package cn.xinfang.audit;

import cn.xinfang.audit.model.AccessEntry;
import cn.xinfang.audit.store.AccessStore;
import cn.xinfang.directory.Duties;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Seat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The log of looks at people's data. */
@Stateless
public class AccessLog {

    /** Characters that a purpose has at least. */
    public static final int PURPOSE = 4;

    private AccessStore store;
    private Today today;

    protected AccessLog() {
    }

    @Inject
    public AccessLog(AccessStore store, Today today) {
        this.store = store;
        this.today = today;
    }

    /** How often that person has looked at this kind of data since then. */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public long looks(Actor who, String what, Duration within) {
        return store.count(who.account(), what, today.instant().minus(within).atZone(Today.ZONE).toOffsetDateTime());
    }

    /**
     * Notes a look in the transaction of the caller, so that nothing is shown that was not noted.
     *
     * @param petition that is looked at, or the draft that is compared with petitions of its territory
     * @param what    kind of data, in Chinese
     * @param purpose what it is needed for, in the words of the person who looks
     * @throws RefusedException {@code PURPOSE_MISSING}
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void note(Actor who, UUID petition, String what, String purpose) {
        if (purpose == null || purpose.strip().length() < PURPOSE) {
            throw new RefusedException(Refusal.of("PURPOSE_MISSING", "查看信访人信息须说明用途。", "请写明用途，例如“电话联系信访人”。"));
        }
        store.add(new AccessEntry(Ids.next(), today.instant().atZone(Today.ZONE).toOffsetDateTime(), who.account(), who.name(),
                who.unit(), petition, what, purpose.strip(), who.seats().stream().sorted().map(Seat::label).collect(Collectors.joining("、"))));
    }

    /** All looks at one petition on this node, the oldest first: for its petitioner. */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public List<AccessRecord> of(UUID petition) {
        return store.of(petition).stream().map(AccessRecord::of).toList();
    }

    /**
     * Looks, the newest first.
     *
     * @param before id of the last record of the page before; null for the first page
     */
    @RolesAllowed(Duties.AUDIT_ADMIN)
    public List<AccessRecord> before(UUID before, int size) {
        return store.before(before, size).stream().map(AccessRecord::of).toList();
    }
}
