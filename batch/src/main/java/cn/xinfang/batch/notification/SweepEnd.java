package cn.xinfang.batch.notification;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Tells the date how its execution ended. */
@Named
@Dependent
public class SweepEnd extends AbstractJobListener {

    @Inject
    private JobContext job;

    @Inject
    private SweepShift shift;

    @Override
    public void afterJob() {
        if (job.getTransientUserData() instanceof LocalDate date) {
            shift.end(date, job.getExecutionId(), job.getBatchStatus());
        }
    }
}
