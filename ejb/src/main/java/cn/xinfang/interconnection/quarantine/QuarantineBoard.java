package cn.xinfang.interconnection.quarantine;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.WaitingStreams;
import cn.xinfang.interconnection.store.MeasureStore;
import cn.xinfang.interconnection.store.MeasureStore.MeasureRow;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import cn.xinfang.interconnection.store.ResendStore;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.JournalExtract;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the page 待处理 shows: what was set aside here and at the peers, why, and what is held of it. */
@Stateless
@RolesAllowed(Duties.SYSTEM_ADMIN)
public class QuarantineBoard {

    @Inject
    private PeerStore peers;

    @Inject
    private QuarantineStore quarantine;

    @Inject
    private MeasureStore measures;

    @Inject
    private ResendStore resend;

    @Inject
    private WaitingStreams waiting;

    @Inject
    private JournalExtract journal;

    /** By peer, the oldest package first. */
    public List<SetAsideView> setAside() {
        return peers.all().stream().flatMap(peer -> quarantine.open(peer.node()).stream().map(row -> view(row, peer.name()))).toList();
    }

    /** @throws NotFoundException when it has been taken in meanwhile */
    public SetAsideDetail detail(UUID id) {
        QuarantineRow row = quarantine.find(id).orElseThrow(() -> new NotFoundException("quarantine " + id));
        List<Entry> here = journal.entries(row.stream(), Set.of());
        Map<String, HeaderView> last = new LinkedHashMap<>();
        here.forEach(entry -> last.put(entry.header().node(), HeaderView.of(entry.bytes())));
        return new SetAsideDetail(view(row, peers.find(row.peer()).orElseThrow().name()),
                waiting.headers(row.peer(), row.packageNumber(), row.stream()).stream().map(HeaderView::of).toList(),
                row.header() == null ? null : HeaderView.of(row.header()), ours(row, here).orElse(null), List.copyOf(last.values()),
                measures.of(id).stream().map(MeasureView::of).toList());
    }

    /** What this node sent and its peers could not take in. */
    public List<ThereView> there() {
        return peers.all().stream().flatMap(peer -> resend.setAsideThere(peer.node()).stream().map(it -> new ThereView(peer.node(), peer.name(),
                it.packageNumber(), it.stream(), it.kind(), it.reason(), it.since()))).toList();
    }

    private SetAsideView view(QuarantineRow row, String peerName) {
        MeasureRow proposed = measures.of(row.id()).stream().filter(it -> it.confirmed() == null).findFirst().orElse(null);
        return SetAsideView.of(row, peerName, proposed);
    }

    private static Optional<HeaderView> ours(QuarantineRow row, List<Entry> here) {
        if (row.header() == null) {
            return Optional.empty();
        }
        EntryHeader theirs = Json.read(row.header(), EntryHeader.class);
        return here.stream().filter(entry -> entry.header().node().equals(theirs.node()) && entry.header().number() == theirs.number())
                .findFirst().map(entry -> HeaderView.of(entry.bytes()));
    }
}
