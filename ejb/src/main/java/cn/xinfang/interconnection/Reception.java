package cn.xinfang.interconnection;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.restoration.Restoration;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Reach;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.Reply;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.Statement;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.journal.Reactions;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The city's side of an exchange: answers what a county asks. Every question may be repeated. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reception {

    @Inject
    private PeerStore peers;

    @Inject
    private PackageStore packages;

    @Inject
    private RunStore runs;

    @Inject
    private QuarantineStore quarantine;

    @Inject
    private Outbox outbox;

    @Inject
    private Resending resending;

    @Inject
    private DamagedPackages damaged;

    @Inject
    private Restoration restoration;

    @Inject
    private Reactions reactions;

    @Inject
    private Today today;

    /** @return the peer with this TLS certificate; empty for a stranger, who gets nothing */
    public Optional<String> peer(String tlsFingerprint) {
        return peers.nodeOf(tlsFingerprint);
    }

    /**
     * @param theirs what the county holds
     * @return what the city holds
     * @throws BrokenPackageException when the county holds a package that was not sent
     */
    public Statement open(String peer, Statement theirs) {
        peers.contacted(peer, today.instant());
        reactions.runPending();
        try {
            restoration.heard(peer, theirs);
            outbox.check(peer, theirs);
            resending.heed(peer, theirs);
            return outbox.statement(peer).withDamaged(damaged.of(peer));
        } catch (BrokenPackageException e) {
            peers.alarm(peer, e.getMessage(), today.instant());
            throw e;
        }
    }

    /** What the city has signed for a package, as soon as nothing with this county is waiting or running any more; nothing before. */
    public Reply receipts(String peer, long number) {
        return new Reply(List.of(), runs.isBusy(peer) ? List.of() : packages.receipts(peer, Direction.IN, number));
    }

    /** @throws BrokenPackageException when it is no receipt for a package of this node */
    public void deliver(String peer, SignedReceipt receipt) {
        outbox.keep(peer, receipt);
    }

    /**
     * The county says that neither side has anything more. What is set aside here is tried again.
     *
     * @return up to when this node is complete of each node
     */
    public Reach close(String peer) {
        peers.succeeded(peer, today.instant());
        restoration.complete(peer);
        if (!quarantine.open(peer).isEmpty()) {
            runs.ask(peer, RunStore.Cause.RETRY, today.date(), today.instant());
        }
        return new Reach(peers.all().stream().filter(it -> it.succeededAt() != null).collect(Collectors.toMap(PeerRow::node, PeerRow::succeededAt)));
    }
}
