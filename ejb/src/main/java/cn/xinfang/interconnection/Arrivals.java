package cn.xinfang.interconnection;

import cn.xinfang.interconnection.restoration.ToldMarks;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.PackageVerifier;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.VerifiedPackage;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.file.Path;

/** A package comes in, by whatever way: it is stored, verified and staged, or refused with an alarm. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Arrivals {

    @Inject
    private PeerStore peers;

    @Inject
    private Inbox inbox;

    @Inject
    private PackageFolder folder;

    @Inject
    private ToldMarks told;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /**
     * @return the receipt that the package was verified and is kept; for a repeated package the original one
     * @throws BrokenPackageException when it is refused; the alarm of the peer says why
     */
    public SignedReceipt receive(String peer, InputStream content) {
        PeerRow sender = peers.find(peer).orElseThrow(() -> new NotFoundException("peer " + peer));
        Path file = folder.write(content::transferTo);
        try {
            VerifiedPackage verified = PackageVerifier.verify(file, sender.certificate(), settings.node());
            SignedReceipt receipt = inbox.stage(peer, file, verified);
            told.received(peer, verified.manifest().number());
            return receipt;
        } catch (BrokenPackageException e) {
            peers.alarm(peer, e.getMessage(), today.instant());
            throw e;
        } finally {
            folder.delete(file);
        }
    }
}
