package cn.xinfang.batch.intake;

import cn.xinfang.batch.Jobs;
import cn.xinfang.directory.Duties;
import cn.xinfang.intake.OldRecordIntake;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.BatchRuntimeException;
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

/** Every two seconds: starts the job for the import that waits, and stops the one that is to stop. */
@Singleton
@Startup
@RunAs(Duties.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {

    private static final String JOB = "old-records-import";
    private static final Logger LOG = System.getLogger(ImportTimer.class.getName());

    @Inject
    private OldRecordIntake intake;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        intake.executionToStop().ifPresent(ImportTimer::stop);
        intake.takeDue().ifPresent(ImportTimer::start);
    }

    private static void start(OldRecordIntake.Due due) {
        Properties parameters = new Properties();
        parameters.setProperty("import", due.id().toString());
        Jobs.start(JOB, due.deadExecution(), parameters);
    }

    /** An execution of another server is stopped there. */
    private static void stop(long execution) {
        try {
            BatchRuntime.getJobOperator().stop(execution);
        } catch (BatchRuntimeException e) {
            LOG.log(Level.DEBUG, "Execution {0} does not run here", execution);
        }
    }
}
