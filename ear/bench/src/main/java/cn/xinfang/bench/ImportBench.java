package cn.xinfang.bench;

import cn.xinfang.docket.store.DocketStore;
import cn.xinfang.intake.OldRecordTaking;
import cn.xinfang.intake.rules.RowCounts;
import cn.xinfang.intake.store.OldImportStore;
import cn.xinfang.intake.store.OldImportStore.ImportRow;
import cn.xinfang.intake.store.OldRecordStore.ReportLine;
import cn.xinfang.kernel.Ids;
import cn.xinfang.petition.UnitRef;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;

/** How many rows of a sheet of old records an import takes over in a second. */
final class ImportBench {

    private static final int CHUNK = 200;
    /** How often the server takes new words into their index. */
    private static final int SECONDS = 5;
    private static final int WARM_UP = 2000;
    /** Streams of which all rows are held in memory to write them once more. */
    private static final int RAW = 2000;
    private static final UnitRef LABOUR = new UnitRef(BenchNode.LABOUR, "安河县人力资源和社会保障局", BenchNode.COUNTY, false, List.of());
    private static final OldRecordTaking.Surroundings WITH = new OldRecordTaking.Surroundings(OldRecords.OFFICE, code -> LABOUR, OldRecords.TERMS);

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
        try (Connection connection = database.connect(); Connection beside = database.connect(); BenchNode node = new BenchNode(data, connection)) {
            int first = Jdbi.create(connection).withHandle(db -> db.select("select count(*) from petition").mapTo(Integer.class).one()) * 2;
            OldSheet sheets = new OldSheet(first);
            take(sheets.csv(first, WARM_UP), node, connection);
            byte[] sheet = sheets.csv(first + WARM_UP, records);
            Figures.Rate whole = figures.rate("a sheet, read, taken over and reported", records, List.of(connection, beside),
                    () -> takingInWords(beside, () -> take(sheet, node, connection)));
            int again = Math.min(RAW, records);
            RawInserts raw = new RawInserts(database, connection, again);
            Figures.Rate bare = figures.rate("the same rows by JDBC batches alone", again, List.of(connection), () -> raw.write(connection, again / CHUNK));
            figures.ratio("whole : rows alone, by the clock", whole.perSecond() / bare.perSecond());
            figures.ratio("whole : rows alone, of processor time", whole.perCpuSecond() / bare.perCpuSecond());
        }
    }

    /** As the server's timer does; what is left at the end is taken in too. */
    private static RowCounts takingInWords(Connection beside, Callable<RowCounts> work) throws Exception {
        beside.setAutoCommit(true);
        DocketStore store = new DocketStore(Jdbi.create(beside));
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        timer.scheduleAtFixedRate(store::takeInNewWords, SECONDS, SECONDS, TimeUnit.SECONDS);
        RowCounts counts = work.call();
        timer.shutdown();
        timer.awaitTermination(1, TimeUnit.MINUTES);
        store.takeInNewWords();
        return counts;
    }

    private static RowCounts take(byte[] sheet, BenchNode node, Connection connection) throws IOException, SQLException {
        ImportRow of = new ImportRow(Ids.next(), BenchNode.OFFICE, new UUID(1, 1), "周敏", "旧件.csv", "ab12", "cd34", 1, null,
                OldImportStore.State.NEW, Instant.parse("2026-03-02T01:00:00Z"), null, null, null, null, 0, 0, RowCounts.NONE, null);
        OldImportStore imports = node.the(OldImportStore.class);
        imports.insert(of);
        RowCounts counts = RowCounts.NONE;
        try (OldSheet.Chunks chunks = new OldSheet.Chunks(sheet, CHUNK)) {
            while (chunks.hasNext()) {
                var rows = chunks.next();
                for (ReportLine line : node.the(OldRecordTaking.class).take(of, rows, WITH)) {
                    counts = counts.plus(line.outcome());
                }
                imports.progress(of.id(), rows.get(rows.size() - 1).row(), counts, Instant.parse("2026-03-02T01:00:00Z"));
                connection.commit();
            }
        }
        return counts;
    }
}
