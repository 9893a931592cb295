package cn.xinfang.bench;

import cn.xinfang.interconnection.reconciliation.SharedLeaves;
import cn.xinfang.interconnection.reconciliation.rules.Comparison;
import cn.xinfang.interconnection.reconciliation.rules.Leaves;
import cn.xinfang.interconnection.reconciliation.store.LeafStore;
import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.NodeKeys;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Two sides with the same journal: how long the first comparison, an idle one and one with ten differences take, and what crosses the line. */
final class ReconciliationBench {

    private static final int DIFFERENCES = 10;
    private static final String OTHER = "xinfang_other";

    private final BenchDatabase database;
    private final Path folder;
    private final int entries;
    private final Figures figures;

    ReconciliationBench(BenchDatabase database, Path folder, int entries, Figures figures) {
        this.database = database;
        this.folder = folder;
        this.entries = entries;
        this.figures = figures;
    }

    void run() throws Exception {
        figures.heading("reconciliation, %,d entries in %,d streams".formatted(entries, entries / SharedStreams.ENTRIES_EACH));
        try (Connection own = database.connect(); BenchNode here = new BenchNode(folder, own)) {
            database.owner().useHandle(db -> db.execute("insert into peer (node, name, tls_fingerprint, certificate) values (?, '市', repeat('0', 64), ?)"
                    + " on conflict do nothing", SharedStreams.PEER, here.the(NodeKeys.class).certificate().der()));
            new SharedStreams(here.the(NodeKeys.class)).fill(database.owner(), entries / SharedStreams.ENTRIES_EACH);
            own.rollback();
            triggers(own);
            ready(here, own);
            database.owner().useHandle(db -> db.execute("delete from shared_range; delete from shared_leaf; insert into changed_stream select stream_id from peer_stream"));
            figures.rate("first computation, every part opened", entries, List.of(own), () -> ready(here, own));
        }
        database.copy(OTHER);
        try (Connection own = database.connect(); Connection theirs = database.connect(OTHER);
                BenchNode here = new BenchNode(folder, own); BenchNode there = new BenchNode(folder, theirs)) {
            compare("idle", here, own, there, theirs, 0);
            inject(theirs);
            figures.rate("looking at %d changed streams".formatted(DIFFERENCES), DIFFERENCES, List.of(theirs), () -> ready(there, theirs));
            compare("with ten differences", here, own, there, theirs, DIFFERENCES);
        }
        database.drop(OTHER);
    }

    /** What noting every changed stream costs who inserts; two batches of the same rows, rolled back. */
    private void triggers(Connection connection) throws Exception {
        String insert = "insert into peer_entry (peer, entry_id, parts) select '%s', id, '{STUB}' from entry order by id limit 20000 on conflict (peer, entry_id)"
                .formatted(SharedStreams.PEER) + " do update set parts = excluded.parts";
        double with = figures.latency("20,000 marks, their streams noted", 5, () -> rolledBack(connection, insert));
        database.owner().useHandle(db -> db.execute("alter table peer_entry disable trigger user"));
        double without = figures.latency("20,000 marks, nothing noted", 5, () -> rolledBack(connection, insert));
        database.owner().useHandle(db -> db.execute("alter table peer_entry enable trigger user"));
        figures.ratio("ratio", with / without);
    }

    private static int rolledBack(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } finally {
            connection.rollback();
        }
    }

    private void compare(String what, BenchNode here, Connection own, BenchNode there, Connection theirs, int expected) throws Exception {
        Counted line = new Counted(there.the(LeafStore.class).of(SharedStreams.PEER));
        long began = System.nanoTime();
        ready(here, own);
        ready(there, theirs);
        Set<UUID> found = Comparison.differing(here.the(LeafStore.class).of(SharedStreams.PEER), line);
        own.rollback();
        theirs.rollback();
        if (found.size() != expected) {
            throw new IllegalStateException("found " + found.size() + " instead of " + expected);
        }
        figures.line(String.format(Locale.ROOT, "%-52s %8.1f ms, %,d bytes in %d questions", "comparison " + what, (System.nanoTime() - began) / 1e6, line.bytes, line.questions));
    }

    /** Ten streams all over the years, each with one field changed. */
    private static void inject(Connection theirs) throws Exception {
        Jdbi.create(theirs).useHandle(db -> db.execute("update peer_entry set parts = '{}' where entry_id in (select id from (select id, row_number() over (order by id) as n,"
                + " count(*) over () as of from entry where number = 2) e where n % (of / ?) = 1 limit ?)", DIFFERENCES, DIFFERENCES));
        theirs.commit();
    }

    private static Object ready(BenchNode node, Connection connection) throws Exception {
        SharedLeaves leaves = node.the(SharedLeaves.class);
        boolean more = true;
        while (more) {
            more = leaves.takeChanged() || leaves.digestPlaces();
            connection.commit();
        }
        return null;
    }

    /** The other side as it is asked over the line. */
    private static final class Counted implements Leaves {

        private final Leaves leaves;
        private long bytes;
        private int questions;

        Counted(Leaves leaves) {
            this.leaves = leaves;
        }

        @Override
        public SortedMap<String, String> months() {
            return counted("", leaves.months());
        }

        @Override
        public Map<String, String> places(Collection<String> months) {
            return counted(months, leaves.places(months));
        }

        @Override
        public Map<String, String> streams(Collection<String> places) {
            return counted(places, leaves.streams(places));
        }

        private <T> T counted(Object question, T answer) {
            questions++;
            bytes += Json.write(question).length + Json.write(answer).length;
            return answer;
        }
    }
}
