package cn.xinfang.interconnection.restoration;

import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.KnownPackage;
import cn.xinfang.interconnection.rules.Loss;
import cn.xinfang.interconnection.rules.Proofs;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.VerifiedManifest;
import cn.xinfang.interconnection.store.LostMarks;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.PackageStore.State;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.interconnection.store.RestorationStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeCertificate;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The two sides of giving back: a peer forgets that the restored node has what it lost; the restored node goes on with the numbers. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReadBack {

    /** A manifest names every entry; this many are some megabytes. */
    private static final int AT_ONCE = 20;

    @Inject
    private Restoration restoration;

    @Inject
    private RestorationStore store;

    @Inject
    private LostMarks lost;

    @Inject
    private PackageStore packages;

    @Inject
    private PeerStore peers;

    @Inject
    private NodeKeys keys;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /**
     * Makes everything that a restored peer lost go to it again, once for each restore.
     *
     * @return the evidence of the packages that it lost, or of the first of them
     */
    public Proofs give(String peer, Loss loss) {
        peers.lock(peer);
        if (lost.begin(peer, loss.restoration())) {
            lost.sendAgain(peer, loss.received(), loss.written(), today.instant());
        }
        List<KnownPackage> written = packages.known(peer, Direction.IN, loss.written(), AT_ONCE);
        List<KnownPackage> received = packages.known(peer, Direction.OUT, loss.received(), AT_ONCE);
        boolean more = written.size() == AT_ONCE || received.size() == AT_ONCE;
        Loss rest = new Loss(loss.restoration(), last(received, loss.received()), last(written, loss.written()));
        return new Proofs(loss.restoration(), store.incarnation(peer), written, received, more ? rest : null);
    }

    private static long last(List<KnownPackage> packages, long before) {
        return packages.isEmpty() ? before : packages.get(packages.size() - 1).number();
    }

    /**
     * Takes over which packages there were, so that their numbers are not used again. Repeated, it changes nothing.
     *
     * @throws BrokenPackageException when something is not signed as it must be, or contradicts what this node knows
     */
    public void adopt(String peer, Proofs proofs) {
        PeerRow row = peers.lock(peer);
        Optional<Loss> loss = restoration.loss(peer).filter(it -> it.restoration().equals(proofs.restoration()));
        if (loss.isPresent()) {
            proofs.written().forEach(it -> adopt(peer, Direction.OUT, it.manifest().verified(keys.certificate(), peer), it.receipts(), row.certificate()));
            proofs.received().forEach(it -> adopt(peer, Direction.IN, it.manifest().verified(row.certificate(), settings.node()), it.receipts(),
                    keys.certificate()));
            if (proofs.rest() == null) {
                long firstNew = packages.last(peer, Direction.IN).map(PackageRow::number).orElse(0L) + 1;
                store.adopted(loss.get().restoration(), peer, proofs.incarnation(), firstNew, today.instant());
            }
        }
    }

    private void adopt(String peer, Direction direction, VerifiedManifest verified, List<SignedReceipt> receipts, NodeCertificate receiver) {
        long number = verified.manifest().number();
        Optional<PackageRow> known = packages.find(peer, direction, number);
        Optional<PackageRow> last = packages.last(peer, direction);
        if (known.isPresent() ? !known.get().digest().equals(verified.digest())
                : !Objects.equals(verified.manifest().previous(), last.map(PackageRow::digest).orElse(null))) {
            throw new BrokenPackageException("交还的第 %d 号包的清单与本节点所知不符".formatted(number));
        }
        if (known.isEmpty()) {
            packages.record(peer, direction, verified, State.STAGED);
        }
        for (SignedReceipt signed : receipts) {
            Receipt receipt = signed.verified(receiver);
            if (receipt.number() != number || !receipt.digest().equals(verified.digest())) {
                throw new BrokenPackageException("交还的回执不是第 %d 号包的".formatted(number));
            }
            packages.keep(peer, direction, receipt, signed);
        }
    }
}
