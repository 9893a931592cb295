package cn.xinfang.interconnection;

import cn.xinfang.interconnection.restoration.Restoration;
import cn.xinfang.interconnection.restoration.ToldMarks;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.PackageWriter;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SetAside;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.Statement;
import cn.xinfang.interconnection.rules.VerifiedManifest;
import cn.xinfang.interconnection.rules.VolumeSize;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.RefusalStore;
import cn.xinfang.journal.Writing;
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
import java.util.List;
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
    private OutboxStore outbox;

    @Inject
    private PackageContents contents;

    @Inject
    private QuarantineStore quarantine;

    @Inject
    private RefusalStore refusals;

    @Inject
    private Resending resending;

    @Inject
    private PackageFolder folder;

    @Inject
    private Restoration restoration;

    @Inject
    private Writing writing;

    @Inject
    private ToldMarks told;

    @Inject
    private VolumeSize volumeSize;

    @Inject
    private NodeKeys keys;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /**
     * The package after {@code number}: the recorded one, byte by byte as before, or a new one if the peer lacks anything. There is
     * none while this node does not know which packages it has written.
     * When this returns the package is on disk and recorded, provided the transaction commits.
     *
     * One whose files are gone or damaged before anybody signed for it is written anew.
     *
     * @throws BrokenPackageException when the peer speaks of packages that this node never wrote or no longer has, or the
     *                                clock of this node stands outside its own certificate
     */
    public Optional<PackageFiles> after(String peer, long number) {
        PeerRow row = peers.lock(peer);
        if (restoration.loss(peer).isPresent()) {
            return Optional.empty();
        }
        Optional<PackageRow> last = packages.last(peer, Direction.OUT);
        if (number > last.map(PackageRow::number).orElse(0L)) {
            throw new BrokenPackageException("%s称已收到第 %d 号包，本节点只发出到第 %d 号".formatted(
                    row.name(), number, last.map(PackageRow::number).orElse(0L)));
        }
        if (last.filter(it -> it.number() > number).isPresent()) {
            PackageFiles recorded = folder.outgoing(peer, number + 1);
            if (intact(recorded, packages.manifest(peer, Direction.OUT, number + 1).orElseThrow())) {
                return Optional.of(recorded);
            }
            if (!resending.forgetAfter(peer, number)) {
                throw new BrokenPackageException("第 %d 号包对方已签收过，本节点的文件已清理或损坏，不能再发".formatted(number + 1));
            }
        }
        return write(row, packages.last(peer, Direction.OUT));
    }

    /** Whether the files are what was recorded: nothing else ever leaves under their number. */
    private static boolean intact(PackageFiles files, SignedManifest recorded) {
        try {
            return files.signedManifest().digest().equals(recorded.digest()) && files.faults(recorded.manifest()).isEmpty();
        } catch (BrokenPackageException | IOException e) {
            return false;
        }
    }

    /** @throws BrokenPackageException when this node has no such volume, or no longer */
    public Path volume(String peer, long number, int volume) {
        Path file = folder.outgoing(peer, number).volume(volume);
        if (packages.find(peer, Direction.OUT, number).isEmpty() || !Files.exists(file)) {
            throw new BrokenPackageException("本节点没有第 %d 号包的第 %d 卷，或已确认入库并清理".formatted(number, volume));
        }
        return file;
    }

    /** What this node signed of a recorded package. From now on the package counts as told. */
    public SignedManifest manifest(String peer, long number) {
        SignedManifest manifest = packages.manifest(peer, Direction.OUT, number)
                .orElseThrow(() -> new BrokenPackageException("本节点没有发出第 %d 号包".formatted(number)));
        told.written(peer, number);
        return manifest;
    }

    /** Whether something waits for the peer that must not wait, in a package already or not yet. */
    boolean urgent(String peer) {
        return outbox.urgentBehind(peer) || packages.urgentUnsent(peer);
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
        packages.find(peer, Direction.OUT, receipt.number())
                .filter(it -> it.digest().equals(receipt.digest()) && receipt.from().equals(settings.node()))
                .orElseThrow(() -> new BrokenPackageException("回执所指的包不是本节点发出的"));
        packages.keep(peer, Direction.OUT, receipt, signed);
        return receipt.kind();
    }

    private Optional<PackageFiles> write(PeerRow peer, Optional<PackageRow> last) {
        PackageFiles files = folder.outgoing(peer.node(), last.map(PackageRow::number).orElse(0L) + 1);
        folder.delete(files);
        try (PackageWriter writer = new PackageWriter(files, volumeSize, peer.certificate().publicKey(), now())) {
            boolean urgent = contents.fill(writer, peer.node(), files.name().number());
            if (writer.isEmpty()) {
                return Optional.empty();
            }
            checkClock();
            VerifiedManifest made = writer.finish(last.map(PackageRow::digest).orElse(null), statement(peer.node()), keys.exchangeKey());
            packages.record(peer.node(), Direction.OUT, made, PackageStore.State.STAGED);
            if (urgent) {
                packages.markUrgent(peer.node(), files.name().number());
            }
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
        return new Statement(settings.node(), held.map(PackageRow::number).orElse(0L), held.map(PackageRow::digest).orElse(null), confirmed,
                writing.incarnation(), restoration.loss(peer).orElse(null),
                SetAside.asking(quarantine.open(peer).stream().limit(Statement.TOLD).map(QuarantineRow::told).toList()),
                refusals.standing(peer, Statement.TOLD), List.of());
    }

    /** A package of such a time would be refused by its receiver for ever. */
    private void checkClock() {
        if (!keys.certificate().validAt(today.instant())) {
            throw new BrokenPackageException("节点 %s 的时间 %s 不在其证书的有效期内，请先校正时钟".formatted(settings.node(), today.date()));
        }
    }

    private OffsetDateTime now() {
        return today.instant().atZone(Today.ZONE).toOffsetDateTime();
    }
}
