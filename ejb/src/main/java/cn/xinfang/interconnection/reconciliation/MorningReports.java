package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.reconciliation.rules.MorningLine;
import cn.xinfang.interconnection.reconciliation.rules.SignedSheet;
import cn.xinfang.interconnection.reconciliation.store.CheckStore;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore.DifferenceRow;
import cn.xinfang.interconnection.reconciliation.store.MorningStore;
import cn.xinfang.interconnection.reconciliation.store.MorningStore.ReportRow;
import cn.xinfang.interconnection.reconciliation.store.SheetStore;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.interconnection.store.RunStore.State;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down how the exchange stands in the morning; the city for every county, a county for its city. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MorningReports {

    @Inject
    private MorningStore reports;

    @Inject
    private CheckStore checks;

    @Inject
    private DifferenceStore differences;

    @Inject
    private SheetStore sheets;

    @Inject
    private PeerStore peers;

    @Inject
    private OutboxStore outbox;

    @Inject
    private QuarantineStore quarantine;

    @Inject
    private RunStore runs;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /** Notes that the server stood still that morning. */
    void noteStandstill(LocalDate date) {
        reports.write(new ReportRow(date, today.instant(), true, 0, 0), List.of());
    }

    /** Made twice, the first stays. */
    void make(LocalDate date) {
        Instant now = today.instant();
        Instant since = reports.last().map(ReportRow::madeAt).orElse(now.minus(Duration.ofDays(1)));
        Map<String, PeerRow> enrolled = peers.all().stream().collect(Collectors.toMap(PeerRow::node, Function.identity()));
        Map<String, String> names = new TreeMap<>(settings.parent().isEmpty() ? reports.counties() : Map.of());
        enrolled.forEach((node, peer) -> names.put(node, peer.name()));
        List<MorningLine> lines = names.entrySet().stream().map(it -> enrolled.containsKey(it.getKey()) ? line(enrolled.get(it.getKey()), since, now)
                : new MorningLine(it.getKey(), it.getValue(), false, null, 0, null, 0, 0, 0, 0, null, null, null)).toList();
        reports.write(new ReportRow(date, now, false, checks.streamsSince(since), differences.open(settings.node()).size()), lines);
    }

    private MorningLine line(PeerRow peer, Instant since, Instant now) {
        OutboxStore.Lag lag = outbox.lag(peer.node());
        List<DifferenceRow> found = differences.found(peer.node(), since, now);
        Boolean agrees = sheets.newest(peer.node(), 1).stream().findFirst().map(it -> new SignedSheet(it.document(), null).sheet().agrees()).orElse(null);
        String failure = runs.newest(peer.node(), 1).stream().findFirst().filter(run -> run.state() == State.FAILED).map(RunStore.RunRow::failure).orElse(null);
        return new MorningLine(peer.node(), peer.name(), true, peer.succeededAt(), lag.streams(), lag.since().orElse(null),
                quarantine.open(peer.node()).size(), found.size(), (int) found.stream().filter(it -> it.resolvedAt() != null).count(),
                differences.open(peer.node()).size(), agrees, peer.alarm(), failure);
    }
}
