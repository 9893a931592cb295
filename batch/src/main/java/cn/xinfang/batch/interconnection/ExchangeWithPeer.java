package cn.xinfang.batch.interconnection;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The step {@code exchange}: one run with one peer. */
@Named
@Dependent
public class ExchangeWithPeer extends AbstractBatchlet {

    /** Absent when the job was started in the console. */
    @Inject
    @BatchProperty
    private String run;

    @Inject
    @BatchProperty
    private String peer;

    @Inject
    private JobContext job;

    @Inject
    private RunShift shift;

    private volatile boolean stopWanted;

    @Override
    public String process() {
        boolean stopped = shift.work(run, peer, job.getExecutionId(), () -> stopWanted);
        return stopped ? BatchStatus.STOPPED.name() : BatchStatus.COMPLETED.name();
    }

    @Override
    public void stop() {
        stopWanted = true;
    }
}
