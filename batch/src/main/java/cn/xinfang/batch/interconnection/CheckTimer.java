package cn.xinfang.batch.interconnection;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.reconciliation.MorningWork;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every ten seconds: goes on with the check of the own journal, until nothing is left of it. */
@Singleton
@Startup
@RunAs(Duties.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckTimer {

    @Inject
    private MorningWork work;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void tick() {
        boolean more = true;
        while (more) {
            more = work.check();
        }
    }
}
