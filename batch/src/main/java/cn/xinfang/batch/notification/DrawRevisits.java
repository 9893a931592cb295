package cn.xinfang.batch.notification;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The step {@code revisit}: the first night of a month draws from what was closed in the month before. */
@Named
@Dependent
public class DrawRevisits extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private SweepShift shift;

    @Override
    public String process() {
        shift.drawRevisits((LocalDate) job.getTransientUserData());
        return BatchStatus.COMPLETED.name();
    }
}
