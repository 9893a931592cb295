package cn.xinfang.batch.intake;

import cn.xinfang.intake.OldRecordRows;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** Reads the rows that are left. Where to begin is the import's own progress, never a checkpoint. */
@Named
@Dependent
public class OldRecordReader extends AbstractItemReader {

    @Inject
    @BatchProperty(name = "import")
    private String id;

    @Inject
    private JobContext job;

    @Inject
    private ImportShift shift;

    private OldRecordRows rows;

    @Override
    public void open(Serializable checkpoint) {
        if (id == null) {
            throw new IllegalStateException("旧件导入请在页面上开始");
        }
        rows = shift.open(id, job.getExecutionId());
    }

    @Override
    public Object readItem() {
        return rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() throws IOException {
        if (rows != null) {
            rows.close();
        }
    }
}
