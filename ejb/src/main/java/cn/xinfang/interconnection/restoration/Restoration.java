package cn.xinfang.interconnection.restoration;

import cn.xinfang.interconnection.rules.Loss;
import cn.xinfang.interconnection.rules.Statement;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.RestorationStore;
import cn.xinfang.interconnection.store.RestorationStore.RestorationRow;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.NodeRestored;
import cn.xinfang.journal.Writing;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;

/**
 * A restore of this node, from its discovery until every peer has given back what this node had told it. Meanwhile nothing is
 * written, so no number is given to a second entry.
 */
@ApplicationScoped
@Transactional
public class Restoration {

    @Inject
    private RestorationStore store;

    @Inject
    private PackageStore packages;

    @Inject
    private QuarantineStore quarantine;

    @Inject
    private Writing writing;

    @Inject
    private ToldMarks marks;

    @Inject
    private Event<NodeRestored> restored;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /** @param words how it was discovered, in Chinese */
    public void begin(String words) {
        store.begin(Ids.next(), words, today.instant());
        writing.pause(words);
    }

    /**
     * What a peer states shows whether it has heard more of this node than this node knows.
     *
     * @return whether a restore began by it
     */
    public boolean heard(String peer, Statement theirs) {
        store.incarnation(peer, theirs.incarnation());
        boolean more = theirs.number() > last(peer, Direction.OUT) || theirs.confirmed() > last(peer, Direction.IN);
        if (more && loss(peer).isEmpty()) {
            begin("%s持有的交换记录比本节点的新".formatted(peer));
            return true;
        }
        return false;
    }

    /** What the peer is to give back; empty when it has said which packages there were, and normally. */
    public Optional<Loss> loss(String peer) {
        return store.open().filter(row -> store.firstNew(row.id(), peer).isEmpty())
                .map(row -> new Loss(row.id(), applied(peer), last(peer, Direction.OUT)));
    }

    /** Both sides have nothing more for each other; with the last peer this node writes again. */
    public void complete(String peer) {
        store.open().ifPresent(row -> {
            Optional<Long> firstNew = store.firstNew(row.id(), peer);
            if (firstNew.isPresent() && packages.staged(peer).isEmpty()
                    && quarantine.open(peer).stream().noneMatch(waiting -> waiting.packageNumber() >= firstNew.get())) {
                store.completed(row.id(), peer, today.instant());
                closeIfComplete();
            }
        });
    }

    /** Ends the restore if every peer has given back everything, or there is none. */
    public void closeIfComplete() {
        store.open().filter(row -> store.peers(row.id()).stream().allMatch(peer -> peer.completedAt() != null)).ifPresent(row -> {
            if (row.writingAt() == null) {
                write(row);
            }
            store.close(row.id(), today.instant());
        });
    }

    /**
     * Writes again under a higher incarnation than any that is known. Numbers of own packages that no peer has heard of are free.
     */
    public void write(RestorationRow row) {
        int incarnation = 1 + Math.max(Math.max(writing.incarnation(), row.known()),
                marks.all().values().stream().mapToInt(ToldMarks.Mark::incarnation).max().orElse(0));
        writing.resume(incarnation);
        store.writing(row.id(), incarnation, today.instant());
        restored.fire(new NodeRestored(incarnation, today.date()));
        store.peers(row.id()).forEach(peer -> marks.set(peer.peer(),
                new ToldMarks.Mark(incarnation, last(peer.peer(), Direction.OUT), last(peer.peer(), Direction.IN))));
    }

    /** Notes parts of own entries that the peer did not give back: it may not hold them. */
    public void note(Collection<Entry> entries) {
        store.open().ifPresent(row -> entries.stream().filter(entry -> entry.header().node().equals(settings.node()))
                .forEach(entry -> entry.header().commitments().keySet().stream().filter(part -> !entry.parts().containsKey(part))
                        .forEach(part -> store.lost(row.id(), entry, part))));
    }

    private long last(String peer, Direction direction) {
        return packages.last(peer, direction).map(PackageRow::number).orElse(0L);
    }

    private long applied(String peer) {
        return packages.staged(peer).stream().findFirst().map(first -> first.number() - 1).orElseGet(() -> last(peer, Direction.IN));
    }
}
