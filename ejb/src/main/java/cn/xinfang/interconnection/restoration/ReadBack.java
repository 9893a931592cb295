package cn.xinfang.interconnection.restoration;

import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Loss;
import cn.xinfang.interconnection.rules.Proofs;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.store.LostMarks;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.interconnection.store.RestorationStore;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeCertificate;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two sides of giving back: a peer forgets that the restored node has what it lost; the restored node goes on with the numbers. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReadBack {

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
    private Today today;

    /**
     * Makes everything that a restored peer lost go to it again, once for each restore.
     *
     * @return the receipts of both for the packages that it lost
     */
    public Proofs give(String peer, Loss loss) {
        peers.lock(peer);
        if (lost.begin(peer, loss.restoration())) {
            lost.sendAgain(peer, loss.received(), loss.written(), today.instant());
        }
        return new Proofs(loss.restoration(), store.incarnation(peer), packages.receipts(peer, Direction.IN, loss.written()),
                packages.receipts(peer, Direction.OUT, loss.received()));
    }

    /**
     * Takes over which packages there were, so that their numbers are not used again. Repeated, it changes nothing.
     *
     * @throws BrokenPackageException when a receipt is not signed, or contradicts what this node knows
     */
    public void adopt(String peer, Proofs proofs) {
        PeerRow row = peers.lock(peer);
        Optional<Loss> loss = restoration.loss(peer).filter(it -> it.restoration().equals(proofs.restoration()));
        if (loss.isPresent()) {
            for (SignedReceipt signed : proofs.received()) {
                Receipt receipt = signed.verified(row.certificate());
                adopt(peer, Direction.OUT, receipt, receipt.from().equals(keys.certificate().nodeCode()));
                packages.keep(peer, Direction.OUT, receipt, signed);
            }
            for (Applied applied : applied(proofs.given())) {
                adopt(peer, Direction.IN, applied.receipt(), applied.receipt().from().equals(peer));
                packages.keep(peer, Direction.IN, applied.receipt(), applied.signed());
            }
            long firstNew = packages.last(peer, Direction.IN).map(PackageRow::number).orElse(0L) + 1;
            store.adopted(loss.get().restoration(), peer, proofs.incarnation(), firstNew, today.instant());
        }
    }

    private record Applied(Receipt receipt, SignedReceipt signed) {
    }

    /** Own receipts; those for packages that were received and not applied are left out: the peer still has these packages. */
    private List<Applied> applied(List<SignedReceipt> given) {
        NodeCertificate own = keys.certificate();
        List<Applied> all = new ArrayList<>();
        given.forEach(signed -> all.add(new Applied(signed.verified(own), signed)));
        long last = all.stream().map(Applied::receipt).filter(it -> it.kind() == Receipt.Kind.APPLIED).mapToLong(Receipt::number).max().orElse(0);
        return all.stream().filter(it -> it.receipt().number() <= last).toList();
    }

    private void adopt(String peer, Direction direction, Receipt receipt, boolean fromSender) {
        Optional<PackageRow> known = packages.find(peer, direction, receipt.number());
        if (!fromSender || known.filter(it -> !it.digest().equals(receipt.digest())).isPresent()) {
            throw new BrokenPackageException("交还的第 %d 号包的回执与本节点所知不符".formatted(receipt.number()));
        }
        if (known.isEmpty()) {
            if (receipt.number() != packages.last(peer, direction).map(PackageRow::number).orElse(0L) + 1) {
                throw new BrokenPackageException("交还的回执缺第 %d 号包之前的".formatted(receipt.number()));
            }
            packages.adopt(peer, direction, receipt);
        }
    }
}
