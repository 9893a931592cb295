package cn.xinfang.batch.interconnection;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.UrgentLane;
import cn.xinfang.interconnection.rules.UrgentPolling;
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

/** Asks the city from time to time for what must not wait. */
@Singleton
@Startup
@RunAs(Duties.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UrgentTimer {

    @Resource
    private TimerService timers;

    @Inject
    private UrgentPolling polling;

    @Inject
    private UrgentLane lane;

    @PostConstruct
    void begin() {
        polling.every().ifPresent(every -> timers.createIntervalTimer(every.toMillis(), every.toMillis(), new TimerConfig(null, false)));
    }

    @Timeout
    void tick() {
        lane.ask();
    }
}
