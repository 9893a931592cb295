package cn.xinfang.batch.notification;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens supervisions in the transaction of the chunk. */
@Named
@Dependent
public class SupervisionWriter extends AbstractItemWriter {

    @Inject
    private JobContext job;

    @Inject
    private SweepShift shift;

    @Override
    public void writeItems(List<Object> petitions) {
        shift.supervise((LocalDate) job.getTransientUserData(), job.getExecutionId(), petitions.stream().map(UUID.class::cast).toList());
    }
}
