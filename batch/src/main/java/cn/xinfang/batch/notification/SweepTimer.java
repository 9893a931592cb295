package cn.xinfang.batch.notification;

import cn.xinfang.batch.Jobs;
import cn.xinfang.directory.Duties;
import cn.xinfang.notification.SweepQueue;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;

/** Every five seconds: starts the job for the date that is due. */
@Singleton
@Startup
@RunAs(Duties.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepTimer {

    private static final String JOB = "deadline-sweep";

    @Inject
    private SweepQueue queue;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        queue.takeDue().ifPresent(SweepTimer::start);
    }

    private static void start(SweepQueue.Due due) {
        Properties parameters = new Properties();
        parameters.setProperty("date", due.date().toString());
        Jobs.start(JOB, due.deadExecution(), parameters);
    }
}
