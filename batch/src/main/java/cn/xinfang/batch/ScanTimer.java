package cn.xinfang.batch;

import cn.xinfang.directory.Duties;
import cn.xinfang.intake.ScanReading;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has the letters read that were scanned since; one after another, so that a stack does not take the machine. */
@Singleton
@Startup
@RunAs(Duties.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanTimer {

    @Inject
    private ScanReading reading;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void run() {
        boolean more = true;
        while (more) {
            more = reading.readNext();
        }
    }
}
