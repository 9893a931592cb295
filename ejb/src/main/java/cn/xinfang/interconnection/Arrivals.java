package cn.xinfang.interconnection;

import cn.xinfang.interconnection.restoration.ToldMarks;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.Reply;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.VerifiedManifest;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * A package comes in, by whatever way: its manifest is offered, the volumes that are lacking follow one by one, each verified and
 * durable at once, and when it is offered again with nothing lacking it is staged. So an interrupted transfer goes on at the
 * volume, and any of it may be repeated.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Arrivals {

    /** Where the volumes of an offered package are. */
    @FunctionalInterface
    public interface VolumeSource {
        /** @param volume from 1 */
        InputStream open(int volume) throws IOException;
    }

    @Inject
    private PeerStore peers;

    @Inject
    private Inbox inbox;

    @Inject
    private DamagedPackages damaged;

    @Inject
    private PackageFolder folder;

    @Inject
    private ToldMarks told;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /**
     * @return what is lacking, or the receipts; for a package that is here already the original ones
     * @throws BrokenPackageException when it is refused; the alarm of the peer says why
     */
    public Reply offer(String peer, SignedManifest signed) {
        try {
            PeerRow sender = peers.find(peer).orElseThrow(() -> new NotFoundException("peer " + peer));
            VerifiedManifest verified = signed.verified(sender.certificate(), settings.node());
            Optional<Reply> known = inbox.known(peer, verified);
            return known.isPresent() ? again(peer, verified, known.get()) : take(peer, verified);
        } catch (BrokenPackageException e) {
            peers.alarm(peer, e.getMessage(), today.instant());
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps a volume of an offered package.
     *
     * @throws BrokenPackageException when it is not what the manifest says; nothing of it is kept
     */
    public void volume(String peer, long number, int volume, InputStream content) {
        PackageFiles files = folder.incoming(peer, number);
        try {
            if (!Files.exists(files.manifestFile())) {
                throw new BrokenPackageException("第 %d 号包的清单还没有收到，请先发清单".formatted(number));
            }
            files.keepVolume(files.signedManifest().manifest(), volume, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Offers a package and takes what is lacking of it.
     *
     * @throws BrokenPackageException when it is refused, or a volume is not what the manifest says
     */
    public Reply receive(String peer, SignedManifest signed, VolumeSource volumes) {
        Reply reply = offer(peer, signed);
        if (reply.lacking().isEmpty()) {
            return reply;
        }
        for (int volume : reply.lacking()) {
            try (InputStream content = volumes.open(volume)) {
                volume(peer, signed.manifest().number(), volume, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return offer(peer, signed);
    }

    private Reply again(String peer, VerifiedManifest verified, Reply known) {
        List<Integer> lacking = damaged.lacking(peer, verified.manifest().number());
        inbox.askToApply(peer);
        return lacking.isEmpty() ? known : new Reply(lacking, List.of());
    }

    private Reply take(String peer, VerifiedManifest verified) throws IOException {
        PackageFiles files = folder.incoming(peer, verified.manifest().number());
        if (!Files.exists(files.manifestFile()) || !files.signedManifest().digest().equals(verified.digest())) {
            folder.delete(files);
            files.keep(verified.signed());
        }
        List<Integer> lacking = List.copyOf(files.faults(verified.manifest()).keySet());
        if (!lacking.isEmpty()) {
            return new Reply(lacking, List.of());
        }
        Reply receipts = inbox.stage(peer, verified);
        told.received(peer, verified.manifest().number());
        return receipts;
    }
}
