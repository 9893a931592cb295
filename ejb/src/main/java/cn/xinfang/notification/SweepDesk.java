package cn.xinfang.notification;

import cn.xinfang.directory.Duties;
import cn.xinfang.kernel.Today;
import cn.xinfang.notification.store.SweepStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the administrator sees of the sweeps, and the request for one now. */
@Stateless
@RolesAllowed(Duties.SYSTEM_ADMIN)
public class SweepDesk {

    private SweepStore sweeps;
    private Today today;

    protected SweepDesk() {
    }

    @Inject
    public SweepDesk(SweepStore sweeps, Today today) {
        this.sweeps = sweeps;
        this.today = today;
    }

    /** Newest first. */
    public List<SweepStore.Sweep> newest(int size) {
        return sweeps.newest(size);
    }

    /** Lets today be swept within a few seconds, also where it was swept before: nobody is warned twice. */
    public void runNow() {
        sweeps.ask(today.date());
    }
}
