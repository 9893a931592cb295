package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Manifest;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.VerifiedPackage;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Puts verified packages in line, each number once, and signs for them. */
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
    private PackageFolder folder;

    @Inject
    private NodeKeys keys;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /**
     * Stages the next package of a peer. One that is here already gets its original receipt and changes nothing. A city asks
     * for the run that applies it; a county is in its run already.
     *
     * @param file a durable copy of the package; it is moved away when the package is new
     * @throws BrokenPackageException when a package before it is missing, or another one has its number
     */
    public SignedReceipt stage(String peer, Path file, VerifiedPackage verified) {
        peers.lock(peer);
        Manifest manifest = verified.manifest();
        Optional<PackageRow> last = packages.last(peer, Direction.IN);
        long expected = last.map(PackageRow::number).orElse(0L) + 1;
        if (manifest.number() < expected) {
            return again(peer, verified);
        }
        if (manifest.number() > expected) {
            throw new BrokenPackageException("缺第 %d 号包，第 %d 号包没有接收".formatted(expected, manifest.number()));
        }
        if (last.isPresent() && !last.get().digest().equals(manifest.previous())) {
            throw new BrokenPackageException("第 %d 号包不接续本节点收到的第 %d 号包".formatted(manifest.number(), expected - 1));
        }
        folder.publish(file, folder.incoming(manifest.fileName()));
        packages.record(peer, Direction.IN, verified, size(folder.incoming(manifest.fileName())));
        peers.clearAlarm(peer);
        if (settings.parent().filter(peer::equals).isEmpty()) {
            runs.ask(peer, RunStore.Cause.UPLOAD, today.date(), today.instant());
        }
        Receipt receipt = new Receipt(Receipt.Kind.VERIFIED, manifest.from(), manifest.to(), manifest.number(), verified.digest(),
                today.instant().atZone(Today.ZONE).toOffsetDateTime(), 0, List.of());
        SignedReceipt signed = SignedReceipt.sign(receipt, keys.exchangeKey());
        packages.keep(peer, Direction.IN, receipt, signed);
        return signed;
    }

    private SignedReceipt again(String peer, VerifiedPackage verified) {
        long number = verified.manifest().number();
        packages.find(peer, Direction.IN, number).filter(known -> known.digest().equals(verified.digest()))
                .orElseThrow(() -> new BrokenPackageException("第 %d 号包与先前收到的同号包不同".formatted(number)));
        return packages.receipt(peer, Direction.IN, number, Receipt.Kind.VERIFIED).orElseThrow();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
