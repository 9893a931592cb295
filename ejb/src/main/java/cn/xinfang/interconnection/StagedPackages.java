package cn.xinfang.interconnection;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.rules.Obstacle;
import cn.xinfang.interconnection.rules.OpenedPackage;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.StreamGroup;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Applies what is staged, some streams at a time, and goes on where an earlier run was interrupted. When some fail together
 * they are applied one by one; the one that fails is set aside and stops nothing else.
 */
@ApplicationScoped
public class StagedPackages {

    /** Streams of a transaction: a commit costs more than a stream, and a stop or a peer's other run waits for one of them. */
    static final int TOGETHER = 50;

    @Inject
    private PackageStore packages;

    @Inject
    private QuarantineStore quarantine;

    @Inject
    private OutboxStore outbox;

    @Inject
    private RunStore runs;

    @Inject
    private StreamApplication streams;

    @Inject
    private AttachmentStore attachments;

    @Inject
    private DamagedPackages damaged;

    @Inject
    private PackageFolder folder;

    @Inject
    private NodeKeys keys;

    /**
     * Applies packages in their order up to one whose files must come again first.
     *
     * @return whether there was anything
     * @throws LeaseLostException when another run has taken over the peer
     */
    boolean apply(UUID run, String peer, StopSignal stop) {
        List<PackageRow> staged = packages.staged(peer);
        runs.expect(run, staged.stream().mapToInt(row -> row.streams() - row.appliedStreams()).sum());
        for (PackageRow row : staged) {
            if (!damaged.lacking(peer, row.number()).isEmpty()) {
                return false;
            }
            runs.phase(run, "第 %d 号包入库".formatted(row.number()));
            apply(run, row, stop);
        }
        return !staged.isEmpty();
    }

    private void apply(UUID run, PackageRow row, StopSignal stop) {
        try (OpenedPackage opened = open(row)) {
            takeFiles(row, opened);
            int position = 0;
            List<StreamGroup> together = new ArrayList<>();
            for (Iterator<StreamGroup> groups = opened.streams(); groups.hasNext(); ) {
                StreamGroup group = groups.next();
                position++;
                if (position > row.appliedStreams()) {
                    together.add(group);
                }
                if (together.size() == TOGETHER || !groups.hasNext() && !together.isEmpty()) {
                    stop.check();
                    applyOrSetAside(run, row, position, List.copyOf(together));
                    together.clear();
                }
            }
            streams.finish(run, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param position of the last of the streams in the package */
    private void applyOrSetAside(UUID run, PackageRow row, int position, List<StreamGroup> groups) {
        Optional<Obstacle> obstacle = obstacle(run, row, position, groups);
        if (obstacle.isPresent() && groups.size() == 1) {
            streams.setAside(run, row, position, groups.get(0), obstacle.get());
        } else if (obstacle.isPresent()) {
            for (int i = 0; i < groups.size(); i++) {
                applyOrSetAside(run, row, position - groups.size() + i + 1, List.of(groups.get(i)));
            }
        }
    }

    private Optional<Obstacle> obstacle(UUID run, PackageRow row, int position, List<StreamGroup> groups) {
        if (quarantine.blocks(row.peer(), groups.stream().map(StreamGroup::stream).toList(), row.number())) {
            return Optional.of(Obstacle.BEHIND);
        }
        return Outage.obstacle(() -> streams.apply(run, row, position, groups));
    }

    private void takeFiles(PackageRow row, OpenedPackage opened) throws IOException {
        for (String digest : opened.manifest().fileDigests()) {
            if (!attachments.holds(digest)) {
                try (InputStream salted = opened.file(digest)) {
                    attachments.receive(digest, salted);
                }
            }
            outbox.fileCame(row.peer(), digest);
        }
    }

    /** Deletes the files of packages that both sides have done with. */
    void tidy(String peer) {
        for (PackageRow row : packages.disposable(peer)) {
            folder.delete(files(row));
            packages.bodyDeleted(row);
        }
    }

    /** @throws IOException when its files cannot be read */
    OpenedPackage open(PackageRow row) throws IOException {
        return new OpenedPackage(files(row), keys.exchangeKey());
    }

    private PackageFiles files(PackageRow row) {
        return row.direction() == Direction.IN ? folder.incoming(row.peer(), row.number()) : folder.outgoing(row.peer(), row.number());
    }
}
