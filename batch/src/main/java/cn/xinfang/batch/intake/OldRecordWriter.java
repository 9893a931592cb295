package cn.xinfang.batch.intake;

import cn.xinfang.intake.rules.RowReading;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes rows over in the transaction of the chunk. */
@Named
@Dependent
public class OldRecordWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty(name = "import")
    private String id;

    @Inject
    private JobContext job;

    @Inject
    private ImportShift shift;

    @Override
    public void writeItems(List<Object> rows) {
        shift.take(id, job.getExecutionId(), rows.stream().map(RowReading.class::cast).toList());
    }
}
