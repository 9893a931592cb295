package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.reconciliation.rules.Holding;
import cn.xinfang.interconnection.reconciliation.rules.StreamDifference;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore;
import cn.xinfang.interconnection.reconciliation.store.MarkStore;
import cn.xinfang.journal.JournalInspection;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts this node's half of differences right: it believes what the peer states to have, and sends what the peer lacks with the next
 * package. The peer does the same with its half; done twice it is the same.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Repair {

    @Inject
    private MarkStore marks;

    @Inject
    private DifferenceStore differences;

    @Inject
    private JournalInspection journal;

    @Inject
    private Today today;

    /** @return those that differ, with those that cannot be put right by sending again */
    public List<StreamDifference> repair(String peer, List<Holding> own, List<Holding> theirs) {
        Map<UUID, Holding> there = theirs.stream().collect(Collectors.toMap(Holding::stream, Function.identity()));
        return own.stream().filter(holding -> there.containsKey(holding.stream())).map(holding -> repair(peer, holding, there.get(holding.stream())))
                .filter(difference -> !difference.isNone()).toList();
    }

    private StreamDifference repair(String peer, Holding own, Holding theirs) {
        StreamDifference difference = StreamDifference.of(own, theirs);
        if (!difference.isNone()) {
            differences.found(peer, difference, today.instant());
        }
        if (difference.isMendable() && !StreamDifference.underWay(own, theirs)) {
            StreamDifference.replaceable(own, theirs).forEach((entry, parts) -> parts.forEach(part -> journal.setAside(entry, part)));
            marks.put(peer, own.stream(), StreamDifference.marks(own, theirs));
            if (difference.lacksThere()) {
                marks.sendAgain(peer, own.stream(), today.instant());
            }
        }
        return difference;
    }
}
