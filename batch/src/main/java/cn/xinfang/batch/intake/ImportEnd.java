package cn.xinfang.batch.intake;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the import how its execution ended. */
@Named
@Dependent
public class ImportEnd extends AbstractStepListener {

    @Inject
    @BatchProperty(name = "import")
    private String id;

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Inject
    private ImportShift shift;

    @Override
    public void afterStep() {
        if (id != null) {
            shift.end(id, job.getExecutionId(), step.getBatchStatus(), step.getException());
        }
    }
}
