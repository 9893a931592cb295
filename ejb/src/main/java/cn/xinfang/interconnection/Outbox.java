package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.PackageWriter;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.Statement;
import cn.xinfang.interconnection.rules.VerifiedManifest;
import cn.xinfang.interconnection.rules.VolumeSize;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
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
import java.time.OffsetDateTime;
import java.util.Optional;

/** What goes out to a peer: packages, made when somebody asks for the next one, and the receipts that came back for them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Outbox {

    @Inject
    private PackageStore packages;

    @Inject
    private PeerStore peers;

    @Inject
    private PackageContents contents;

    @Inject
    private PackageFolder folder;

    @Inject
    private VolumeSize volumeSize;

    @Inject
    private NodeKeys keys;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /**
     * The package after {@code number}: the recorded one, byte by byte as before, or a new one if the peer lacks anything.
     * When this returns the package is on disk and recorded, provided the transaction commits.
     *
     * @throws BrokenPackageException when the peer speaks of packages that this node never wrote or no longer has
     */
    public Optional<PackageFiles> after(String peer, long number) {
        PeerRow row = peers.lock(peer);
        Optional<PackageRow> last = packages.last(peer, Direction.OUT);
        if (number > last.map(PackageRow::number).orElse(0L)) {
            throw new BrokenPackageException("%s称已收到第 %d 号包，本节点只发出到第 %d 号".formatted(
                    row.name(), number, last.map(PackageRow::number).orElse(0L)));
        }
        if (last.filter(it -> it.number() > number).isPresent()) {
            PackageFiles recorded = folder.outgoing(peer, number + 1);
            if (!Files.exists(recorded.manifestFile())) {
                throw new BrokenPackageException("第 %d 号包已确认入库并清理，不能再发".formatted(number + 1));
            }
            return Optional.of(recorded);
        }
        return write(row, last);
    }

    /** @throws BrokenPackageException when this node has no such volume, or no longer */
    public Path volume(String peer, long number, int volume) {
        Path file = folder.outgoing(peer, number).volume(volume);
        if (packages.find(peer, Direction.OUT, number).isEmpty() || !Files.exists(file)) {
            throw new BrokenPackageException("本节点没有第 %d 号包的第 %d 卷，或已确认入库并清理".formatted(number, volume));
        }
        return file;
    }

    /** What this node signed of a recorded package. */
    public SignedManifest manifest(String peer, long number) {
        return packages.manifest(peer, Direction.OUT, number)
                .orElseThrow(() -> new BrokenPackageException("本节点没有发出第 %d 号包".formatted(number)));
    }

    /** Whether packages after {@code number} wait already, or the last one was filled to its limit and there may be more. */
    public boolean goesOnAfter(String peer, long number) {
        return packages.last(peer, Direction.OUT)
                .filter(last -> last.number() > number || last.size() >= PackageContents.FULL_FILE).isPresent();
    }

    /**
     * Compares what a peer holds with what was sent.
     *
     * @throws BrokenPackageException when the peer holds another package under the same number
     */
    public void check(String peer, Statement theirs) {
        packages.find(peer, Direction.OUT, theirs.number()).filter(sent -> !sent.digest().equals(theirs.digest())).ifPresent(sent -> {
            throw new BrokenPackageException("对方持有的第 %d 号包与本节点发出的不同".formatted(theirs.number()));
        });
    }

    /**
     * @return what kind of receipt it is
     * @throws BrokenPackageException when it is not the peer's receipt for a package of this node
     */
    public Receipt.Kind keep(String peer, SignedReceipt signed) {
        Receipt receipt = signed.verified(peers.lock(peer).certificate());
        PackageRow sent = packages.find(peer, Direction.OUT, receipt.number())
                .filter(it -> it.digest().equals(receipt.digest()) && receipt.from().equals(settings.node()))
                .orElseThrow(() -> new BrokenPackageException("回执所指的包不是本节点发出的"));
        packages.keep(peer, Direction.OUT, receipt, signed);
        if (receipt.kind() == Receipt.Kind.APPLIED && !receipt.waiting().isEmpty()) {
            peers.alarm(peer, "对方收到的第 %d 号包中有 %d 件未能入库，请与对方管理员核对".formatted(sent.number(), receipt.waiting().size()),
                    today.instant());
        }
        return receipt.kind();
    }

    private Optional<PackageFiles> write(PeerRow peer, Optional<PackageRow> last) {
        PackageFiles files = folder.outgoing(peer.node(), last.map(PackageRow::number).orElse(0L) + 1);
        folder.delete(files);
        try (PackageWriter writer = new PackageWriter(files, volumeSize, peer.certificate().publicKey(), now())) {
            contents.fill(writer, peer.node(), files.name().number());
            if (writer.isEmpty()) {
                return Optional.empty();
            }
            VerifiedManifest made = writer.finish(last.map(PackageRow::digest).orElse(null), statement(peer.node()), keys.exchangeKey());
            packages.record(peer.node(), Direction.OUT, made, PackageStore.State.STAGED);
            return Optional.of(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this node holds of the peer. */
    public Statement statement(String peer) {
        Optional<PackageRow> held = packages.last(peer, Direction.IN);
        long confirmed = packages.unconfirmed(peer).stream().findFirst().map(first -> first.number() - 1)
                .orElseGet(() -> packages.last(peer, Direction.OUT).map(PackageRow::number).orElse(0L));
        return new Statement(settings.node(), held.map(PackageRow::number).orElse(0L), held.map(PackageRow::digest).orElse(null), confirmed);
    }

    private OffsetDateTime now() {
        return today.instant().atZone(Today.ZONE).toOffsetDateTime();
    }
}
