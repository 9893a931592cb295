package cn.xinfang.interconnection;

import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.journal.StreamsChanged;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Marks changed streams for their participants, in the transaction that changed them. */
@ApplicationScoped
public class BehindMarks {

    @Inject
    private OutboxStore outbox;

    @Inject
    private Today today;

    void mark(@Observes StreamsChanged change) {
        outbox.streamsChanged(change.sharing(), today.instant());
    }
}
