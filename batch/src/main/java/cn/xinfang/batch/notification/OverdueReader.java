package cn.xinfang.batch.notification;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;

/** Reads the petitions that may have to be supervised. Begun again it begins at the first: what is done is not found again. */
@Named
@Dependent
public class OverdueReader extends AbstractItemReader {

    private static final int PAGE = 50;

    private final Queue<UUID> page = new ArrayDeque<>();
    private UUID last = new UUID(0, 0);

    @Inject
    private JobContext job;

    @Inject
    private SweepShift shift;

    @Override
    public void open(Serializable checkpoint) {
        last = new UUID(0, 0);
    }

    @Override
    public UUID readItem() {
        if (page.isEmpty()) {
            page.addAll(shift.candidates(last, (LocalDate) job.getTransientUserData(), PAGE));
        }
        UUID next = page.poll();
        last = next == null ? last : next;
        return next;
    }
}
