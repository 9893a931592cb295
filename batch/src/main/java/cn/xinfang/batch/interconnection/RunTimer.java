package cn.xinfang.batch.interconnection;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.RunQueue;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;

/** Every two seconds: says which runs of this server are alive, and starts the job for every run that is due. */
@Singleton
@Startup
@RunAs(Duties.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunTimer {

    private static final String JOB = "nightly-interconnection";
    private static final Logger LOG = System.getLogger(RunTimer.class.getName());

    @Inject
    private RunQueue queue;

    @Inject
    private AliveRuns alive;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        queue.beat(alive.all());
        queue.takeDue().forEach(RunTimer::start);
    }

    /** A dead execution is restarted, so that the repository does not show it as running for ever; all progress is the run's own. */
    private static void start(RunQueue.Due due) {
        JobOperator operator = BatchRuntime.getJobOperator();
        Properties parameters = new Properties();
        parameters.setProperty("run", due.run().toString());
        parameters.setProperty("peer", due.peer());
        if (due.deadExecution() != null) {
            try {
                operator.restart(due.deadExecution(), parameters);
                return;
            } catch (BatchRuntimeException e) {
                LOG.log(Level.WARNING, "Execution {0} cannot be restarted, a new one is started", due.deadExecution());
            }
        }
        operator.start(JOB, parameters);
    }
}
