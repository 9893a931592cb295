package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.reconciliation.rules.DifferenceKind;
import cn.xinfang.interconnection.reconciliation.rules.StreamDifference;
import cn.xinfang.interconnection.reconciliation.store.CheckStore;
import cn.xinfang.interconnection.reconciliation.store.CheckStore.CheckRow;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore;
import cn.xinfang.journal.JournalInspection;
import cn.xinfang.journal.ProjectionCheck;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Looks at the node's own journal, some streams in a transaction: stored bytes against digests, parts against commitments, rows of
 * projections against the journal. Rows that are wrong are made anew; the journal is left to the reconciliation and to people.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OwnCheck {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    private CheckStore checks;

    @Inject
    private SharedLeaves leaves;

    @Inject
    private JournalInspection journal;

    @Inject
    private ProjectionCheck projections;

    @Inject
    private DifferenceStore differences;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /** Goes on with a check that is under way, at most so many streams; false when none is. */
    boolean step(int together) {
        Optional<CheckRow> check = checks.take();
        check.ifPresent(row -> step(row, together, this::look));
        return check.isPresent();
    }

    /** Leaves out the next stream, whose rows cannot be made from its journal. */
    void passOver() {
        checks.take().ifPresent(row -> step(row, 1, streams -> note(streams, DifferenceKind.ROW_FAILED)));
    }

    private void step(CheckRow check, int together, Consumer<List<UUID>> look) {
        int limit = check.limit() == null ? together : Math.min(together, check.limit() - check.streams());
        List<UUID> streams = limit > 0 ? journal.streamsAfter(check.after(), limit) : List.of();
        look.accept(streams);
        boolean atEnd = limit > 0 && streams.size() < limit;
        if (!streams.isEmpty()) {
            checks.went(check.id(), atEnd ? BEFORE_ALL : streams.get(streams.size() - 1), streams.size());
        } else if (atEnd) {
            checks.went(check.id(), BEFORE_ALL, 0);
        }
        if (atEnd || limit == 0) {
            checks.end(check.id(), today.instant());
        }
    }

    private void look(List<UUID> streams) {
        Set<UUID> sound = new TreeSet<>(streams);
        sound.removeAll(leaves.look(streams));
        Set<UUID> mended = projections.mend(sound);
        note(mended, DifferenceKind.ROW_WRONG);
        differences.resolve(settings.node(), mended, today.instant());
    }

    private void note(Collection<UUID> streams, DifferenceKind kind) {
        streams.forEach(stream -> differences.found(settings.node(), new StreamDifference(stream, Set.of(kind), List.of(kind.words())), today.instant()));
    }
}
