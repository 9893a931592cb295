package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SetAside;
import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.Statement;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.RefusalStore;
import cn.xinfang.interconnection.store.ResendStore;
import cn.xinfang.journal.EntryRange;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Sends again what did not arrive, without people: the peer says what it lacks, and the normal difference brings it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class Resending {

    @Inject
    private ResendStore resend;

    @Inject
    private RefusalStore refusals;

    @Inject
    private PackageStore packages;

    @Inject
    private PeerStore peers;

    @Inject
    private Today today;

    /**
     * Notes what the peer has set aside and marks what it asks for. Said twice, it is sent twice at most, and taken in once.
     *
     * @throws cn.xinfang.interconnection.rules.BrokenPackageException when a refusal is not signed by the peer
     */
    void heed(String peer, Statement theirs) {
        resend.setAsideThere(peer, theirs.setAside(), today.instant());
        theirs.setAside().forEach(it -> mark(peer, it));
        theirs.refusals().forEach(signed -> keep(peer, signed));
    }

    /**
     * Forgets own packages after {@code number} that nobody has seen yet: what they held is put into new ones under their numbers.
     *
     * @return whether that may be: once the peer has signed for one of them, its bytes are the only right ones
     */
    boolean forgetAfter(String peer, long number) {
        boolean unseen = packages.forgetAfter(peer, number);
        if (unseen) {
            resend.lostAfter(peer, number, today.instant());
        }
        return unseen;
    }

    private void mark(String peer, SetAside it) {
        boolean any = it.kind() == Kind.ANEW && resend.lost(peer, it.stream());
        for (EntryRange range : it.missing()) {
            any |= resend.lost(peer, it.stream(), range);
        }
        if (any) {
            resend.behind(peer, it.stream(), today.instant());
        }
    }

    private void keep(String peer, SignedReceipt signed) {
        Receipt refusal = signed.verified(peers.find(peer).orElseThrow().certificate());
        refusals.keep(peer, Direction.OUT, refusal, signed);
    }
}
