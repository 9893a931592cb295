package cn.xinfang.batch;

import cn.xinfang.directory.Duties;
import cn.xinfang.intake.ScanReading;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has the letters read that were scanned since, one after another, so that a stack does not take the machine. */
@Singleton
@Startup
@RunAs(Duties.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanTimer {

    private static final long PAUSE = 3000;

    @Inject
    private ScanReading reading;

    @Resource
    private TimerService timers;

    @PostConstruct
    void begin() {
        again(PAUSE);
    }

    @Timeout
    void run() {
        boolean read = false;
        try {
            read = reading.readNext();
        } finally {
            again(read ? 0 : PAUSE);
        }
    }

    private void again(long milliseconds) {
        timers.createSingleActionTimer(milliseconds, new TimerConfig(null, false));
    }
}
