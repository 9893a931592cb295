package cn.xinfang.batch.notification;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The step {@code warn}; tells the others which date the job is about. */
@Named
@Dependent
public class WarnOfPeriods extends AbstractBatchlet {

    /** Absent when the job was started in the console. */
    @Inject
    @BatchProperty
    private String date;

    @Inject
    private JobContext job;

    @Inject
    private SweepShift shift;

    @Override
    public String process() {
        job.setTransientUserData(shift.warn(date == null || date.isEmpty() ? null : LocalDate.parse(date), job.getExecutionId()));
        return BatchStatus.COMPLETED.name();
    }
}
