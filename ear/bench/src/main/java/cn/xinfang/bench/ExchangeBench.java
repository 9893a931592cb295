package cn.xinfang.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.xinfang.interconnection.Arrivals;
import cn.xinfang.interconnection.Exchange;
import cn.xinfang.interconnection.Outbox;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Opening;
import cn.xinfang.security.crypto.NodeCertificate;
import cn.xinfang.security.crypto.NodeKeyFiles;

/**
 * How many entries of a county a city takes in in a second, from the bytes of the packages to the projection, for ever more entries;
 * and beside it the rows that this wrote, by bare JDBC batches. The county and the city are one after the other in this JVM.
 */
final class ExchangeBench {

    private static final Instant NOW = Instant.parse("2026-03-02T16:30:00Z");
    private static final int CHUNK = 200;
    private static final int SMALLEST = 1000;
    private static final int RAW = 2000;
    private static final double MEBIBYTE = 1024 * 1024;

    private final BenchDatabase county;
    private final BenchDatabase city;
    private final Path folder;
    private final Figures figures;
    private final OldRecords records = new OldRecords(5);
    private int row;

    ExchangeBench(BenchDatabase server, Path folder, Figures figures) throws IOException {
        this.county = server.fresh("xinfang_county");
        this.city = server.fresh("xinfang_city");
        this.folder = folder.resolve("exchange-" + System.nanoTime());
        this.figures = figures;
        BenchNode.keys(this.folder, BenchNode.COUNTY);
        BenchNode.keys(this.folder, BenchNode.CITY);
    }

    /** @param most entries of the greatest exchange; the smallest has a thousand, each next one ten times as many */
    void run(long most) throws Exception {
        figures.heading("Exchange, entries of a county taken in by its city");
        try (Connection sending = county.connect(); Connection taking = city.connect()) {
            exchange(sending, taking, SMALLEST, new Figures(null));
            Figures.Rate whole = null;
            for (long entries = SMALLEST; entries <= most; entries *= 10) {
                whole = exchange(sending, taking, entries, figures);
            }
            RawInserts raw = new RawInserts(city, taking, RAW);
            Figures.Rate bare = figures.rate("the same rows by JDBC batches alone", raw.entries(), List.of(taking), () -> raw.write(taking, RAW / 50));
            figures.ratio("whole : rows alone, by the clock", whole.perSecond() / bare.perSecond());
            figures.ratio("whole : rows alone, of processor time", whole.perCpuSecond() / bare.perCpuSecond());
        }
    }

    private Figures.Rate exchange(Connection sending, Connection taking, long entries, Figures into) throws Exception {
        List<PackageFiles> packages = send(sending, entries, into);
        try (BenchNode node = new BenchNode(BenchNode.CITY, folder, taking)) {
            enrol(node, taking, BenchNode.COUNTY);
            heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
            Figures.Rate rate = into.rate("taken in, " + packages.size() + " packages", entries, List.of(taking), () -> take(node, taking, packages));
            into.line("%-52s %,10.0f MiB".formatted("  heap at most", heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBIBYTE));
            return rate;
        }
    }

    private List<PackageFiles> send(Connection sending, long entries, Figures into) throws Exception {
        List<PackageFiles> packages = new ArrayList<>();
        try (BenchNode node = new BenchNode(BenchNode.COUNTY, folder, sending)) {
            enrol(node, sending, BenchNode.CITY);
            write(node, sending, entries);
            Outbox outbox = node.the(Outbox.class);
            long before = outbox.statement(BenchNode.CITY).confirmed() + sent;
            into.rate("packed", entries, List.of(sending), () -> {
                long number = before;
                Optional<PackageFiles> next = outbox.after(BenchNode.CITY, number);
                while (next.isPresent()) {
                    packages.add(next.get());
                    next = outbox.after(BenchNode.CITY, ++number);
                }
                return packages;
            });
            sent += packages.size();
        }
        return packages;
    }

    private long sent;

    private void write(BenchNode node, Connection sending, long entries) throws Exception {
        List<Opening> openings = new ArrayList<>();
        for (long written = 0; written < entries; ) {
            Opening next = records.opening(++row);
            openings.add(next);
            written += next.facts().size();
            if (openings.size() == CHUNK || written >= entries) {
                node.the(Journal.class).beginAll(openings);
                sending.commit();
                openings.clear();
            }
        }
    }

    private static int take(BenchNode node, Connection taking, List<PackageFiles> packages) throws Exception {
        for (PackageFiles each : packages) {
            node.the(Arrivals.class).receive(BenchNode.COUNTY, each.signedManifest(), volume -> Files.newInputStream(each.volume(volume)));
        }
        var runs = node.the(RunStore.class);
        var run = runs.beginNow(BenchNode.COUNTY, RunStore.Cause.CONSOLE, BenchNode.TODAY, 1L, NOW).orElseThrow();
        taking.commit();
        node.the(Exchange.class).run(run, () -> false);
        runs.end(run, RunStore.State.DONE, null, NOW);
        taking.commit();
        return packages.size();
    }

    private void enrol(BenchNode node, Connection connection, String peer) throws Exception {
        Path keys = BenchNode.keys(folder, peer);
        NodeCertificate certificate = NodeKeyFiles.exchangeCertificate(keys);
        node.the(PeerStore.class).enrol(certificate, peer, "%064x".formatted(Long.parseLong(peer)));
        connection.commit();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }
}
