package cn.xinfang.bench;

import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Opening;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** How many old records a second get into the journal and the projection. */
final class ImportBench {

    private static final int CHUNK = 200;

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
        try (Connection connection = database.connect(); BenchNode node = new BenchNode(data, connection)) {
            Journal journal = node.the(Journal.class);
            int first = Jdbi.create(connection).withHandle(db -> db.select("select count(*) from petition").mapTo(Integer.class).one()) + 1;
            OldRecords source = new OldRecords(first);
            take(source, journal, connection, first, CHUNK);
            figures.rate("journal, encryption and projection", records, connection, () -> {
                for (int from = first + CHUNK; from < first + CHUNK + records; from += CHUNK) {
                    take(source, journal, connection, from, CHUNK);
                }
                return null;
            });
        }
    }

    private static void take(OldRecords source, Journal journal, Connection connection, int from, int count) throws Exception {
        List<Opening> openings = new ArrayList<>();
        for (int row = from; row < from + count; row++) {
            openings.add(source.opening(row));
        }
        journal.beginAll(openings);
        connection.commit();
    }
}
