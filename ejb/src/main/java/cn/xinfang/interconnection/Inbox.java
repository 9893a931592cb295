package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Manifest;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.Reply;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.VerifiedManifest;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.PackageStore.State;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts packages that are wholly here in line, each number once, and signs for them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Inbox {

    @Inject
    private PackageStore packages;

    @Inject
    private PeerStore peers;

    @Inject
    private RunStore runs;

    @Inject
    private NodeKeys keys;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /**
     * The original receipts of a package that is here already; empty when it is new and may come.
     *
     * @throws BrokenPackageException when another package has its number, or it does not continue the one before it
     */
    public Optional<Reply> known(String peer, VerifiedManifest verified) {
        Manifest manifest = verified.manifest();
        Optional<PackageRow> same = packages.find(peer, Direction.IN, manifest.number());
        if (same.isPresent()) {
            if (!same.get().digest().equals(verified.digest())) {
                throw new BrokenPackageException("第 %d 号包与先前收到的同号包不同".formatted(manifest.number()));
            }
            return Optional.of(receipts(peer, manifest.number()));
        }
        Optional<PackageRow> before = packages.find(peer, Direction.IN, manifest.number() - 1);
        if ((manifest.number() == 1 || before.isPresent())
                && !Objects.equals(manifest.previous(), before.map(PackageRow::digest).orElse(null))) {
            throw new BrokenPackageException("第 %d 号包不接续本节点收到的第 %d 号包".formatted(manifest.number(), manifest.number() - 1));
        }
        return Optional.empty();
    }

    /**
     * Signs that a package is here. The next one of the peer is staged, and with it those that had waited for it; one before
     * which others are missing waits, with an alarm. A city asks for the run that applies them; a county is in its run already.
     *
     * @throws BrokenPackageException as {@link #known}
     */
    public Reply stage(String peer, VerifiedManifest verified) {
        peers.lock(peer);
        Optional<Reply> known = known(peer, verified);
        if (known.isPresent()) {
            return known.get();
        }
        long number = verified.manifest().number();
        packages.record(peer, Direction.IN, verified, State.PARKED);
        sign(Receipt.Kind.RECEIVED, verified.manifest(), verified.digest());
        long last = admit(peer);
        List<Long> waiting = packages.parked(peer);
        if (waiting.isEmpty()) {
            peers.clearAlarm(peer);
        } else {
            peers.alarm(peer, waiting.contains(last + 1) ? "已收到的第 %d 号包不接续第 %d 号包".formatted(last + 1, last)
                    : "缺第 %d 号包，已收到的第 %d 号包等它到齐后入库".formatted(last + 1, waiting.get(0)), today.instant());
        }
        askToApply(peer);
        return receipts(peer, number);
    }

    /** A city begins a run for what is in line; a county is in its run already. */
    public void askToApply(String peer) {
        if (settings.parent().filter(peer::equals).isEmpty() && !packages.staged(peer).isEmpty()) {
            runs.ask(peer, RunStore.Cause.UPLOAD, today.date(), today.instant());
        }
    }

    /** Stages what continues the chain without a gap; says how far it goes. */
    private long admit(String peer) {
        Optional<PackageRow> last = packages.last(peer, Direction.IN);
        long number = last.map(PackageRow::number).orElse(0L);
        String previous = last.map(PackageRow::digest).orElse(null);
        for (Optional<SignedManifest> next = packages.manifest(peer, Direction.IN, number + 1); next.isPresent()
                && Objects.equals(next.get().manifest().previous(), previous); next = packages.manifest(peer, Direction.IN, number + 1)) {
            number++;
            previous = next.get().digest();
            sign(Receipt.Kind.VERIFIED, next.get().manifest(), previous);
        }
        return number;
    }

    private Reply receipts(String peer, long number) {
        return new Reply(List.of(), packages.receipts(peer, Direction.IN, number));
    }

    private void sign(Receipt.Kind kind, Manifest manifest, String digest) {
        Receipt receipt = new Receipt(kind, manifest.from(), manifest.to(), manifest.number(), digest,
                today.instant().atZone(Today.ZONE).toOffsetDateTime(), 0, List.of());
        packages.keep(manifest.from(), Direction.IN, receipt, SignedReceipt.sign(receipt, keys.exchangeKey()));
    }
}
