package cn.xinfang.interconnection;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.envelope.EnvelopeNotices;
import cn.xinfang.interconnection.rules.CertificateEnd;
import cn.xinfang.interconnection.rules.NightSchedule;
import cn.xinfang.interconnection.rules.PeerSituation;
import cn.xinfang.interconnection.rules.SetAsideNotices;
import cn.xinfang.interconnection.store.CertificateStore;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.ResendStore.SetAsideThere;
import cn.xinfang.interconnection.store.ResendStore;
import cn.xinfang.interconnection.store.RunStore.State;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the page 互联互通 and the workbenches show of the exchange with each peer. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.SYSTEM_ADMIN})
public class ExchangeBoard {

    private static final int SHOWN = 50;

    @Inject
    private PeerStore peers;

    @Inject
    private OutboxStore outbox;

    @Inject
    private PackageStore packages;

    @Inject
    private QuarantineStore quarantine;

    @Inject
    private ResendStore resend;

    @Inject
    private RunStore runs;

    @Inject
    private EnvelopeNotices envelopes;

    @Inject
    private CertificateStore certificates;

    @Inject
    private NodeKeys keys;

    @Inject
    private NodeSettings settings;

    @Inject
    private NightSchedule schedule;

    @Inject
    private Today today;

    /** In the order of their codes. */
    public List<PeerStatus> peers() {
        return peers.all().stream().map(this::status).toList();
    }

    /** The newest 50, newest first. */
    public List<PackageView> packages(String peer) {
        return packages.newest(peer, SHOWN).stream().map(PackageView::of).toList();
    }

    /** The newest 50, newest first. */
    public List<RunView> runs(String peer) {
        return runs.newest(peer, SHOWN).stream().map(row -> RunView.of(row, today.instant())).toList();
    }

    /** Oldest first. */
    public List<QuarantineView> quarantine(String peer) {
        return quarantine.open(peer).stream().map(QuarantineView::of).toList();
    }

    /** In words what did not arrive, since when, and what to do; empty when all is well. */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD, Duties.SYSTEM_ADMIN})
    public List<String> workbenchNotices() {
        LocalDateTime now = local(today.instant());
        List<PeerRow> all = peers.all();
        return Stream.of(all.stream().flatMap(peer -> Stream.concat(situation(peer).notices(schedule.lastNight(now), now).stream(),
                setAside(peer, now).stream())), envelopes.all().stream(), certificateEnds(all, now)).flatMap(Function.identity()).toList();
    }

    private Stream<String> certificateEnds(List<PeerRow> all, LocalDateTime now) {
        return all.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(new CertificateEnd(null, local(keys.certificate().validUntil()))),
                all.stream().map(peer -> new CertificateEnd(peer.name(), local(peer.certificate().validUntil()))))
                .flatMap(end -> end.notice(now).stream());
    }

    /** Certificates of the counties as the city announced them, to be compared by telephone; in the order of the nodes. */
    @RolesAllowed(Duties.SYSTEM_ADMIN)
    public List<CertificateLine> certificates() {
        return certificates.all().stream().map(CertificateLine::of).toList();
    }

    private List<String> setAside(PeerRow peer, LocalDateTime now) {
        return SetAsideNotices.of(peer.name(), quarantine.open(peer.node()).stream().filter(row -> row.kind().parked()).map(row -> local(row.since())).toList(),
                resend.setAsideThere(peer.node()).stream().map(SetAsideThere::kind).toList(), now);
    }

    private PeerStatus status(PeerRow peer) {
        OutboxStore.Lag lag = outbox.lag(peer.node());
        RunView last = runs.newest(peer.node(), 1).stream().findFirst().map(row -> RunView.of(row, today.instant())).orElse(null);
        return new PeerStatus(peer.node(), peer.name(), peer.alarm(), peer.alarmSince(), peer.contactedAt(), peer.succeededAt(),
                lag.streams(), lag.since().orElse(null), (int) quarantine.open(peer.node()).stream().filter(row -> row.kind().needsPeople()).count(), last);
    }

    private PeerSituation situation(PeerRow peer) {
        PeerStatus status = status(peer);
        boolean failed = status.lastRun() != null && status.lastRun().state() == State.FAILED;
        return new PeerSituation(peer.name(), settings.parent().filter(peer.node()::equals).isPresent(), peer.alarm(),
                local(peer.alarmSince()), local(peer.succeededAt()), failed ? status.lastRun().failure() : null,
                local(status.behindSince()), status.behind(), status.waiting());
    }

    private static LocalDateTime local(Instant moment) {
        return moment == null ? null : moment.atZone(Today.ZONE).toLocalDateTime();
    }
}
