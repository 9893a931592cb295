package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Obstacle;
import cn.xinfang.interconnection.rules.OpenedPackage;
import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.interconnection.rules.StreamGroup;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import cn.xinfang.journal.Entry;
import cn.xinfang.security.crypto.BrokenSealException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes in what was sent by a peer: what was set aside before, what is staged, and then again what may have waited just for
 * that. What was set aside stays in its package and is tried in the order of the packages.
 */
@ApplicationScoped
public class WaitingStreams {

    @Inject
    private PackageStore packages;

    @Inject
    private QuarantineStore quarantine;

    @Inject
    private StagedPackages staged;

    @Inject
    private StreamApplication streams;

    /** @throws LeaseLostException when another run has taken over the peer */
    void takeIn(UUID run, String peer, StopSignal stop) {
        tryAgain(run, peer, stop, row -> true);
        if (staged.apply(run, peer, stop)) {
            tryAgain(run, peer, stop, row -> row.kind().parked() || row.kind() == Kind.REFUSED);
        }
    }

    /** A newer version may know the fact by now, or what was missing has come, perhaps in packages that wait for one another. */
    void tryAgain(UUID run, String peer, StopSignal stop, Predicate<QuarantineRow> which) {
        Map<Long, Map<UUID, QuarantineRow>> waiting = quarantine.open(peer).stream().filter(which).collect(Collectors.groupingBy(
                QuarantineRow::packageNumber, TreeMap::new, Collectors.toMap(QuarantineRow::stream, row -> row)));
        Set<UUID> inSeveral = inSeveral(waiting.values());
        Map<UUID, List<HeldGroup>> left = new HashMap<>();
        waiting.forEach((number, rows) -> {
            PackageRow from = packages.find(peer, Direction.IN, number).orElseThrow();
            try (OpenedPackage opened = staged.open(from)) {
                for (Iterator<StreamGroup> groups = opened.streams(); groups.hasNext(); ) {
                    StreamGroup group = groups.next();
                    if (rows.containsKey(group.stream())) {
                        stop.check();
                        HeldGroup held = new HeldGroup(from, group);
                        if (!tryAgain(run, held, rows.get(group.stream())) && inSeveral.contains(group.stream())) {
                            left.computeIfAbsent(group.stream(), stream -> new ArrayList<>()).add(held);
                        }
                    }
                }
            } catch (IOException | UncheckedIOException | BrokenPackageException | BrokenSealException e) {
                rows.values().stream().filter(row -> row.kind() != Kind.REFUSED)
                        .forEach(row -> quarantine.decide(row.id(), Kind.ANEW, "本节点暂存的第 %d 号包已损坏，已请对方重新发送".formatted(number)));
            }
        });
        left.values().stream().filter(held -> held.size() > 1).forEach(held -> together(run, held));
    }

    private static Set<UUID> inSeveral(Collection<Map<UUID, QuarantineRow>> byPackage) {
        Map<UUID, Long> packagesOf = byPackage.stream().flatMap(rows -> rows.keySet().stream())
                .collect(Collectors.groupingBy(stream -> stream, Collectors.counting()));
        return packagesOf.keySet().stream().filter(stream -> packagesOf.get(stream) > 1).collect(Collectors.toSet());
    }

    /** The headers that a package holds of a stream; empty when they cannot be read. */
    public List<byte[]> headers(String peer, long number, UUID stream) {
        try (OpenedPackage opened = staged.open(packages.find(peer, Direction.IN, number).orElseThrow())) {
            for (Iterator<StreamGroup> groups = opened.streams(); groups.hasNext(); ) {
                StreamGroup group = groups.next();
                if (group.stream().equals(stream)) {
                    return group.entries().stream().map(Entry::bytes).toList();
                }
            }
            return List.of();
        } catch (IOException | UncheckedIOException | BrokenPackageException | BrokenSealException e) {
            return List.of();
        }
    }

    /** @return whether it needs no further attempt */
    private boolean tryAgain(UUID run, HeldGroup held, QuarantineRow row) {
        if (row.kind() == Kind.REFUSED) {
            streams.resolveIfHere(run, held);
            return true;
        }
        if (quarantine.blocks(row.peer(), List.of(row.stream()), row.packageNumber())) {
            return false;
        }
        Optional<Obstacle> obstacle = Outage.obstacle(() -> streams.applyAgain(run, List.of(held)));
        obstacle.filter(why -> row.kind() != Kind.ANEW && !(why.kind() == row.kind() && why.reason().equals(row.reason())))
                .ifPresent(why -> streams.stillWaits(run, held, why));
        return obstacle.isEmpty();
    }

    /** What each of them misses may lie in another. If not, the first of them asks for what all of them miss. */
    private void together(UUID run, List<HeldGroup> held) {
        Outage.obstacle(() -> streams.applyAgain(run, held)).filter(why -> why.kind() == Kind.MISSING)
                .ifPresent(why -> streams.stillWaits(run, held.get(0), why));
    }
}
