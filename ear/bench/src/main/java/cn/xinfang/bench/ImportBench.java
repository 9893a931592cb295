package cn.xinfang.bench;

import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Opening;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;

/** How many old records a second get into the journal and the projection. */
final class ImportBench {

    private static final int CHUNK = 200;
    /** Streams of which all rows are held in memory to write them once more. */
    private static final int RAW = 2000;

    private final BenchDatabase database;
    private final Path data;
    private final int records;
    private final Figures figures;

    ImportBench(BenchDatabase database, Path data, int records, Figures figures) {
        this.database = database;
        this.data = data;
        this.records = records;
        this.figures = figures;
    }

    void run() throws Exception {
        figures.heading("Old records, " + CHUNK + " a transaction");
        try (Connection one = database.connect(); Connection other = database.connect();
                BenchNode node = new BenchNode(data, one); BenchNode second = new BenchNode(data, other)) {
            int first = Jdbi.create(one).withHandle(db -> db.select("select count(*) from petition").mapTo(Integer.class).one()) + 1;
            OldRecords source = new OldRecords(first);
            take(source, first, CHUNK, node, one);
            Figures.Rate whole = figures.rate("journal, encryption and projection", records, List.of(one),
                    () -> take(source, first + CHUNK, records, node, one));
            figures.rate("the same by two at a time", 2L * records, List.of(one, other), () -> {
                var helper = CompletableFuture.supplyAsync(() -> take(new OldRecords(first + 1), first + CHUNK + records, records, second, other));
                take(source, first + CHUNK + 2 * records, records, node, one);
                return helper.get();
            });
            int again = Math.min(RAW, records);
            RawInserts raw = new RawInserts(database, one, again);
            Figures.Rate bare = figures.rate("the same rows by JDBC batches alone", again, List.of(one), () -> raw.write(one, again / CHUNK));
            figures.ratio("whole : rows alone, by the clock", whole.perSecond() / bare.perSecond());
            figures.ratio("whole : rows alone, of processor time", whole.perCpuSecond() / bare.perCpuSecond());
        }
    }

    private static int take(OldRecords source, int from, int count, BenchNode node, Connection connection) {
        for (int row = from; row < from + count; row += CHUNK) {
            List<Opening> openings = new ArrayList<>();
            for (int i = row; i < row + CHUNK; i++) {
                openings.add(source.opening(i));
            }
            node.the(Journal.class).beginAll(openings);
            try {
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return count;
    }
}
