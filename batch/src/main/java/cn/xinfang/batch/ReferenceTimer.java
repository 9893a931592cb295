package cn.xinfang.batch;

import cn.xinfang.directory.Duties;
import cn.xinfang.reference.ReferenceDays;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Lets changes of reference data take effect soon after midnight, and soon after a start. */
@Singleton
@Startup
@RunAs(Duties.SYSTEM)
@PermitAll
public class ReferenceTimer {

    @Inject
    private ReferenceDays days;

    @Schedule(hour = "*", minute = "*", second = "2", persistent = false)
    void run() {
        days.reachToday();
    }
}
