package cn.xinfang.bench;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;

import cn.xinfang.docket.store.QueryCodes;
import cn.xinfang.notification.rules.WarningStage;
import cn.xinfang.notification.store.WarningStore;
import cn.xinfang.security.crypto.QueryCode;
import cn.xinfang.supervision.store.OverduePetitions;

/**
 * What the nightly sweep reads and writes among all petitions, and what a petitioner at the kiosk waits for. Nothing is kept, so
 * that it can be repeated.
 */
final class SweepBench {

    private static final int TIMES = 5;
    private static final int PAGE = 50;
    private static final String CITY = "621300";
    private static final String OFFICE = "6213000000000010001";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    private final BenchDatabase database;
    private final Figures figures;

    SweepBench(BenchDatabase database, Figures figures) {
        this.database = database;
        this.figures = figures;
    }

    void run() throws Exception {
        try (Connection connection = database.as("xinfang_owner").getConnection()) {
            connection.setAutoCommit(false);
            Jdbi sql = Jdbi.create(connection);
            units(sql);
            figures.heading("The sweep of one date, city's office");
            warn(new WarningStore(sql), connection);
            candidates(new OverduePetitions(sql), sql);
            figures.heading("Kiosk");
            kiosk(new QueryCodes(sql), sql);
            connection.rollback();
        }
    }

    private static void units(Jdbi sql) {
        sql.useHandle(db -> {
            db.execute("insert into unit (code, name, short_name, node_code, division_code, kind) select distinct c.unit_code, c.unit_code, c.unit_code,"
                    + " left(c.unit_code, 6), left(c.unit_code, 6), 'DEPARTMENT' from petition_clock c where c.unit_code is not null on conflict do nothing");
            db.execute("analyze unit");
        });
    }

    private void warn(WarningStore warnings, Connection connection) throws Exception {
        for (WarningStage stage : WarningStage.values()) {
            if (stage != WarningStage.PROMISE) {
                figures.latency("warnings " + stage, TIMES, () -> {
                    var before = connection.setSavepoint();
                    int written = warnings.warn(stage, DAY, CITY);
                    connection.rollback(before);
                    return written + " written";
                });
            }
        }
    }

    private void candidates(OverduePetitions overdue, Jdbi sql) throws Exception {
        List<String> offices = sql.withHandle(db -> db.select("select distinct registrar_code from petition").mapTo(String.class).list());
        var reach = new OverduePetitions.Reach(OFFICE, CITY, offices, offices.stream().filter(it -> !it.equals(OFFICE)).toList());
        figures.latency("all that may have to be supervised, " + PAGE + " at a time", TIMES, () -> {
            List<UUID> all = new ArrayList<>();
            List<UUID> page = overdue.after(new UUID(0, 0), reach, DAY.minusDays(60), DAY, PAGE);
            while (!page.isEmpty()) {
                all.addAll(page);
                page = overdue.after(page.get(page.size() - 1), reach, DAY.minusDays(60), DAY, PAGE);
            }
            return all;
        });
    }

    private void kiosk(QueryCodes codes, Jdbi sql) throws Exception {
        String hash = QueryCode.hash("23456789");
        String number = sql.withHandle(db -> {
            db.execute("insert into petition_query_code select id, ? from petition on conflict (petition_id) do nothing", hash);
            db.execute("analyze petition_query_code");
            return db.select("select number from petition offset 1000 limit 1").mapTo(String.class).one();
        });
        figures.latency("the hash of a number among all", TIMES, () -> codes.find(number).isPresent());
        figures.latency("whether a code is right", TIMES, () -> QueryCode.verify("98765432", hash));
    }
}
