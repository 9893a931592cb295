package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.reconciliation.rules.Holding;
import cn.xinfang.interconnection.reconciliation.rules.SelfCheck;
import cn.xinfang.interconnection.reconciliation.rules.StreamDifference;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore;
import cn.xinfang.interconnection.reconciliation.store.LeafStore;
import cn.xinfang.interconnection.reconciliation.store.MarkStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.journal.FoundEntry;
import cn.xinfang.journal.JournalInspection;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Brings the digests of streams that changed up to date, and looks at these streams closely on the way. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SharedLeaves {

    private static final int TOGETHER = 500;

    @Inject
    private LeafStore leaves;

    @Inject
    private MarkStore marks;

    @Inject
    private DifferenceStore differences;

    @Inject
    private PeerStore peers;

    @Inject
    private Holdings holdings;

    @Inject
    private JournalInspection journal;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /** One transaction for some streams that changed since they were last looked at. Says whether there were any. */
    public boolean takeChanged() {
        leaves.lock();
        Set<UUID> changed = leaves.takeChanged(TOGETHER);
        look(changed);
        return !changed.isEmpty();
    }

    /**
     * Looks at streams whether they changed or not, for what no change tells of: a bit that flipped on the disk.
     *
     * @return those with which something is wrong
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public Set<UUID> look(Collection<UUID> streams) {
        if (streams.isEmpty()) {
            return Set.of();
        }
        leaves.lock();
        Map<UUID, List<FoundEntry>> found = journal.inspect(streams);
        Set<UUID> faulty = noteFaults(streams, found);
        Map<String, Set<UUID>> sharers = marks.sharers(streams);
        for (PeerRow peer : peers.all()) {
            Set<UUID> shared = sharers.getOrDefault(peer.node(), Set.of());
            Map<UUID, byte[]> digests = new HashMap<>();
            holdings.of(peer.node(), shared, found).forEach(holding -> digests.put(holding.stream(), holding.leaf()));
            Set<UUID> rest = new TreeSet<>(streams);
            rest.removeAll(shared);
            leaves.replace(peer.node(), digests, rest);
        }
        return faulty;
    }

    /** Says whether there were any places to compute. */
    public boolean digestPlaces() {
        leaves.lock();
        return leaves.digestPlaces();
    }

    private Set<UUID> noteFaults(Collection<UUID> streams, Map<UUID, List<FoundEntry>> found) {
        Set<UUID> faulty = new TreeSet<>();
        found.forEach((stream, entries) -> {
            StreamDifference faults = SelfCheck.of(stream, entries);
            if (!faults.isNone()) {
                faulty.add(stream);
                differences.found(settings.node(), faults, today.instant());
            }
        });
        Set<UUID> well = new TreeSet<>(streams);
        well.removeAll(faulty);
        differences.resolve(settings.node(), well, today.instant());
        return faulty;
    }
}
