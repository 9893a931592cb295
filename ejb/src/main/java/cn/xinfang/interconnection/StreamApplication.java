package cn.xinfang.interconnection;

import cn.xinfang.interconnection.restoration.Restoration;
import cn.xinfang.interconnection.rules.Obstacle;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.StreamGroup;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.journal.Delivery;
import cn.xinfang.journal.ForeignEntries;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * One transaction for some streams of a package: their entries, the progress and the proof that the run still holds the lease
 * commit together or not at all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StreamApplication {

    @Inject
    private ForeignEntries journal;

    @Inject
    private OutboxStore outbox;

    @Inject
    private PackageStore packages;

    @Inject
    private QuarantineStore quarantine;

    @Inject
    private RunStore runs;

    @Inject
    private Restoration restoration;

    @Inject
    private NodeKeys keys;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /** @param position of the last of the streams in the package, from 1 */
    void apply(UUID run, PackageRow from, int position, List<StreamGroup> groups) {
        hold(run);
        takeIn(from, groups);
        packages.appliedStreams(from.peer(), from.number(), position);
        runs.streamsDone(run, groups.size());
    }

    /** The stream waits; the package goes on. */
    void setAside(UUID run, PackageRow from, int position, StreamGroup group, Obstacle why) {
        hold(run);
        quarantine.add(from.peer(), from.number(), group.stream(), why, today.instant());
        quarantine.answered(from.peer(), group.isWhole() ? List.of(group.stream()) : List.of(), from.number(), today.instant());
        packages.appliedStreams(from.peer(), from.number(), position);
        runs.streamsDone(run, 1);
    }

    /** Tries a stream again that had been set aside, all that the packages hold of it as one. */
    void applyAgain(UUID run, List<HeldGroup> held) {
        hold(run);
        StreamGroup first = held.get(0).group();
        journal.receive(List.of(new Delivery(first.stream(), first.kind(), held.stream().flatMap(it -> it.group().entries().stream()).toList())));
        for (HeldGroup it : held) {
            outbox.peerGave(it.from().peer(), it.group().entries(), it.from().number());
            quarantine.resolve(it.from().peer(), it.from().number(), first.stream(), today.instant());
        }
    }

    /** What was sent back is done with as soon as all of it has come in another way. */
    void resolveIfHere(UUID run, HeldGroup held) {
        hold(run);
        if (journal.holds(held.group().entries())) {
            quarantine.resolve(held.from().peer(), held.from().number(), held.group().stream(), today.instant());
        }
    }

    /** It was tried again in vain. */
    void stillWaits(UUID run, HeldGroup held, Obstacle why) {
        hold(run);
        quarantine.add(held.from().peer(), held.from().number(), held.group().stream(), why, today.instant());
    }

    /** Signs that the whole package is applied. */
    void finish(UUID run, PackageRow from) {
        hold(run);
        List<Receipt.Waiting> waiting = quarantine.open(from.peer()).stream().filter(row -> row.packageNumber() == from.number())
                .map(row -> new Receipt.Waiting(row.stream(), row.reason())).toList();
        Receipt receipt = new Receipt(Receipt.Kind.APPLIED, from.peer(), settings.node(), from.number(), from.digest(),
                today.instant().atZone(Today.ZONE).toOffsetDateTime(), from.streams() - waiting.size(), waiting);
        packages.keep(from.peer(), Direction.IN, receipt, SignedReceipt.sign(receipt, keys.exchangeKey()));
    }

    private void takeIn(PackageRow from, List<StreamGroup> groups) {
        List<Delivery> deliveries = groups.stream().map(group -> new Delivery(group.stream(), group.kind(), group.entries())).toList();
        journal.receive(deliveries);
        restoration.note(deliveries.stream().flatMap(it -> it.entries().stream()).toList());
        outbox.peerGave(from.peer(), deliveries.stream().flatMap(it -> it.entries().stream()).toList(), from.number());
        quarantine.answered(from.peer(), deliveries.stream().filter(it -> StreamGroup.isWhole(it.entries())).map(Delivery::stream).toList(),
                from.number(), today.instant());
    }

    private void hold(UUID run) {
        if (!runs.hold(run)) {
            throw new LeaseLostException();
        }
    }
}
