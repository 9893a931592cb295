package cn.xinfang.batch;

import cn.xinfang.journal.Journal;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Projects streams again, in the transaction of the chunk. */
@Named
@Dependent
public class ProjectionWriter extends AbstractItemWriter {

    @Inject
    private Journal journal;

    @Override
    public void writeItems(List<Object> streams) {
        journal.project(streams.stream().map(UUID.class::cast).toList());
    }
}
