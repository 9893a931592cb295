package cn.xinfang.interconnection;

import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.journal.StreamChanged;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Marks a changed stream for its participants, in the transaction that changed it. */
@ApplicationScoped
public class BehindMarks {

    @Inject
    private OutboxStore outbox;

    @Inject
    private Today today;

    void mark(@Observes StreamChanged change) {
        outbox.streamChanged(change.stream(), change.sharing().partsByNode(), today.instant());
    }
}
