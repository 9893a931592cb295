package cn.xinfang.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;

/** Starts jobs whose progress is their own row in the database. */
public final class Jobs {

    private static final Logger LOG = System.getLogger(Jobs.class.getName());

    private Jobs() {
    }

    /**
     * Starts the job, or restarts the execution that died, so that the repository does not show it as running for ever.
     *
     * @param dead null where none died
     */
    public static void start(String job, Long dead, Properties parameters) {
        JobOperator operator = BatchRuntime.getJobOperator();
        if (dead != null) {
            try {
                operator.restart(dead, parameters);
                return;
            } catch (BatchRuntimeException e) {
                LOG.log(Level.WARNING, "Execution {0} cannot be restarted, a new one is started", dead);
            }
        }
        operator.start(job, parameters);
    }
}
