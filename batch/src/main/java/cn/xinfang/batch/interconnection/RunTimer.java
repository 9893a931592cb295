package cn.xinfang.batch.interconnection;

import cn.xinfang.batch.Jobs;
import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.RunQueue;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;

/** Every two seconds: says which runs of this server are alive, and starts the job for every run that is due. */
@Singleton
@Startup
@RunAs(Duties.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunTimer {

    private static final String JOB = "nightly-interconnection";

    @Inject
    private RunQueue queue;

    @Inject
    private AliveRuns alive;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        queue.beat(alive.all());
        queue.takeDue().forEach(RunTimer::start);
    }

    private static void start(RunQueue.Due due) {
        Properties parameters = new Properties();
        parameters.setProperty("run", due.run().toString());
        parameters.setProperty("peer", due.peer());
        Jobs.start(JOB, due.deadExecution(), parameters);
    }
}
