package cn.xinfang.interconnection.media;

import cn.xinfang.interconnection.Outbox;
import cn.xinfang.interconnection.rules.DurableFile;
import cn.xinfang.interconnection.rules.Manifest;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.PackageName;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.journal.Reactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes what a peer lacks into a folder: every package for which it has not signed, new ones included, and the receipts that it may
 * not have yet. Written twice, it is the same.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class MediaExport {

    /** @param bytes of all files */
    public record Written(int packages, int receipts, long bytes) {
    }

    @Inject
    private Outbox outbox;

    @Inject
    private PackageStore packages;

    @Inject
    private Reactions reactions;

    /** @throws IOException when the medium is full or cannot be written; what was written by then may be read in */
    public Written write(String peer, Path folder) throws IOException {
        reactions.runPending();
        Files.createDirectories(folder);
        int written = 0;
        long bytes = 0;
        long number = verified(peer);
        for (Optional<PackageFiles> next = outbox.after(peer, number); next.isPresent(); next = outbox.after(peer, number)) {
            bytes += copy(peer, next.get(), folder);
            written++;
            number++;
        }
        return new Written(written, receipts(peer, folder), bytes);
    }

    /** The last package up to which the peer has signed that all of them are there and right. */
    private long verified(String peer) {
        return packages.unconfirmed(peer).stream().filter(row -> row.state() == PackageStore.State.STAGED).findFirst()
                .map(row -> row.number() - 1).orElseGet(() -> packages.last(peer, Direction.OUT).map(PackageRow::number).orElse(0L));
    }

    private long copy(String peer, PackageFiles files, Path folder) throws IOException {
        SignedManifest signed = outbox.manifest(peer, files.name().number());
        Manifest manifest = signed.manifest();
        PackageFiles copy = new PackageFiles(folder, files.name());
        for (int volume = 1; volume <= manifest.volumes().size(); volume++) {
            Path source = files.volume(volume);
            DurableFile.write(copy.volume(volume), out -> Files.copy(source, out));
        }
        copy.keep(signed);
        return manifest.size();
    }

    /** What the peer is not known to have: its last package says up to where it has them. */
    private int receipts(String peer, Path folder) throws IOException {
        List<PackageRow> came = packages.incoming(peer);
        long confirmed = came.isEmpty() ? 0 : packages.manifest(peer, Direction.IN, came.get(came.size() - 1).number())
                .map(it -> it.manifest().opening()).map(opening -> opening.confirmed()).orElse(0L);
        int written = 0;
        for (PackageRow row : came.stream().filter(it -> it.number() > confirmed).toList()) {
            PackageName name = packages.manifest(peer, Direction.IN, row.number()).orElseThrow().manifest().name();
            for (SignedReceipt receipt : packages.receipts(peer, Direction.IN, row.number())) {
                DurableFile.write(folder.resolve(name.receipt(receipt.receipt().kind())), out -> out.write(receipt.bytes()));
                written++;
            }
        }
        return written;
    }
}
