package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.reconciliation.rules.Holding;
import cn.xinfang.interconnection.reconciliation.rules.Holding.Held;
import cn.xinfang.interconnection.reconciliation.store.MarkStore;
import cn.xinfang.journal.FoundEntry;
import cn.xinfang.journal.FoundEntry.Fault;
import cn.xinfang.journal.JournalInspection;
import cn.xinfang.journal.PartName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What this node states to a peer that it holds of streams. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class Holdings {

    @Inject
    private JournalInspection journal;

    @Inject
    private MarkStore marks;

    /** In the order of the streams; of one that is unknown here without entries. */
    public List<Holding> of(String peer, Collection<UUID> streams) {
        return of(peer, streams, journal.inspect(streams));
    }

    List<Holding> of(String peer, Collection<UUID> streams, Map<UUID, List<FoundEntry>> found) {
        Map<UUID, Set<PartName>> marked = marks.marks(peer, streams);
        Set<UUID> behind = marks.behind(peer, streams);
        Set<UUID> waiting = marks.waiting(peer, streams);
        return streams.stream().map(stream -> new Holding(stream, behind.contains(stream), waiting.contains(stream),
                found.getOrDefault(stream, List.of()).stream().map(entry -> held(entry, marked.get(entry.id()))).toList())).toList();
    }

    private static Held held(FoundEntry entry, Set<PartName> marked) {
        return new Held(entry.id(), entry.node(), entry.number(), entry.digest(), !entry.faults().contains(Fault.HEADER), entry.parts(),
                entry.broken(), entry.erased(), marked);
    }
}
