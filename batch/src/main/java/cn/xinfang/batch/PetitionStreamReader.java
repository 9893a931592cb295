package cn.xinfang.batch;

import cn.xinfang.journal.store.JournalStore;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;

/** Reads the ids of all petitions in their order; the last one read is the checkpoint. */
@Named
@Dependent
public class PetitionStreamReader extends AbstractItemReader {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 200;

    private final Queue<UUID> page = new ArrayDeque<>();
    private UUID last = FIRST;

    @Inject
    private JournalStore journal;

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? FIRST : (UUID) checkpoint;
    }

    @Override
    public UUID readItem() {
        if (page.isEmpty()) {
            page.addAll(journal.streamsAfter("petition", last, PAGE));
        }
        UUID next = page.poll();
        last = next == null ? last : next;
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
