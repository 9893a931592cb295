package cn.xinfang.interconnection;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.rules.OpenedPackage;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.StreamGroup;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Applies what is staged, some streams at a time, and goes on where an earlier run was interrupted. When some fail together
 * they are applied one by one; the one that fails is set aside and stops nothing else.
 */
@ApplicationScoped
public class StagedPackages {

    /** Streams of a transaction: a commit costs more than a stream, and a stop or a peer's other run waits for one of them. */
    static final int TOGETHER = 50;

    /** Classes of SQL states that tell of the database and not of the stream: connection, resources, rollback, shutdown, system. */
    private static final Set<String> OUTAGES = Set.of("08", "40", "53", "57", "58");

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
    private PackageFolder folder;

    @Inject
    private NodeKeys keys;

    /** @throws LeaseLostException when another run has taken over the peer */
    void apply(UUID run, String peer, StopSignal stop) {
        List<PackageRow> staged = packages.staged(peer);
        runs.expect(run, staged.stream().mapToInt(row -> row.streams() - row.appliedStreams()).sum());
        tryAgain(run, peer, stop);
        for (PackageRow row : staged) {
            runs.phase(run, "第 %d 号包入库".formatted(row.number()));
            apply(run, row, stop);
        }
    }

    private void apply(UUID run, PackageRow row, StopSignal stop) {
        try (OpenedPackage opened = new OpenedPackage(files(row), keys.exchangeKey())) {
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
        try {
            streams.apply(run, row, position, groups);
        } catch (LeaseLostException e) {
            throw e;
        } catch (RuntimeException e) {
            if (isOutage(e)) {
                throw e;
            }
            if (groups.size() == 1) {
                streams.setAside(run, row, position, groups.get(0), e.getClass().getSimpleName() + ": " + e.getMessage());
                return;
            }
            for (int i = 0; i < groups.size(); i++) {
                applyOrSetAside(run, row, position - groups.size() + i + 1, List.of(groups.get(i)));
            }
        }
    }

    /** What waits may be applicable now: a newer version knows the fact, or what was missing has come. */
    private void tryAgain(UUID run, String peer, StopSignal stop) {
        Map<Long, Set<UUID>> waiting = quarantine.open(peer).stream().collect(Collectors.groupingBy(QuarantineRow::packageNumber,
                TreeMap::new, Collectors.mapping(QuarantineRow::stream, Collectors.toSet())));
        waiting.forEach((number, set) -> {
            PackageRow row = packages.find(peer, Direction.IN, number).orElseThrow();
            try (OpenedPackage opened = new OpenedPackage(files(row), keys.exchangeKey())) {
                for (Iterator<StreamGroup> groups = opened.streams(); groups.hasNext(); ) {
                    StreamGroup group = groups.next();
                    if (set.contains(group.stream())) {
                        stop.check();
                        applyAgain(run, row, group);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void applyAgain(UUID run, PackageRow row, StreamGroup group) {
        try {
            streams.applyAgain(run, row, group);
        } catch (LeaseLostException e) {
            throw e;
        } catch (RuntimeException e) {
            if (isOutage(e)) {
                throw e;
            }
        }
    }

    private void takeFiles(PackageRow row, OpenedPackage opened) throws IOException {
        for (String digest : opened.manifest().fileDigests()) {
            try (InputStream salted = opened.file(digest)) {
                attachments.receive(digest, salted);
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

    private PackageFiles files(PackageRow row) {
        return row.direction() == Direction.IN ? folder.incoming(row.peer(), row.number()) : folder.outgoing(row.peer(), row.number());
    }

    private static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (sql.getSQLState() == null || OUTAGES.contains(sql.getSQLState().substring(0, 2)))) {
                return true;
            }
        }
        return false;
    }
}
