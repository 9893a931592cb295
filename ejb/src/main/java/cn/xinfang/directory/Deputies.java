package cn.xinfang.directory;

import cn.xinfang.directory.store.AccountStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Who signs for a head during absence. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD, Duties.SYSTEM})
public class Deputies {

    private AccountStore store;

    protected Deputies() {
    }

    @Inject
    public Deputies(AccountStore store) {
        this.store = store;
    }

    /** The appointments under which {@code username} may sign for others on that day. */
    public List<DeputyView> actingAs(String username, LocalDate day) {
        return store.actingAs(username, day).stream().map(DeputyView::of).toList();
    }

    /** The appointments that a head made and did not take back, past ones included. */
    public List<DeputyView> appointedBy(String head) {
        return store.deputiesOf(head).stream().map(DeputyView::of).toList();
    }

    /** Every appointment of this node that was not taken back, past ones included, by head and day. */
    @RolesAllowed(Duties.SYSTEM_ADMIN)
    public List<DeputyView> all() {
        return store.deputies().stream().map(DeputyView::of).toList();
    }
}
