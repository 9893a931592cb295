package cn.xinfang.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.List;

/** Runs the measurements that {@code bench.only} names, in one run on one database, so that they can be compared. */
public final class Bench {

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        List<String> wanted = List.of(System.getProperty("bench.only").split(","));
        Path data = Path.of(System.getProperty("bench.data")).toAbsolutePath();
        var figures = new Figures(Path.of(System.getProperty("bench.figures")));
        try (var database = new BenchDatabase(data.resolve("postgres"))) {
            if (wanted.contains("import")) {
                new ImportBench(database, data, Integer.getInteger("bench.records"), figures).run();
            }
            if (wanted.contains("exchange")) {
                new ExchangeBench(database, data, figures).run(Long.getLong("bench.entries"));
            }
            if (wanted.contains("reconciliation")) {
                new ReconciliationBench(database, data, Integer.getInteger("bench.shared"), figures).run();
            }
            int items = Integer.getInteger("bench.items");
            if (!List.of("import", "exchange", "reconciliation").containsAll(wanted)) {
                MillionPetitions.fill(database, items, figures);
            }
            try (EntityManagerFactory factory = database.entityManagers(); EntityManager entities = factory.createEntityManager()) {
                ListBench list = new ListBench(entities, items, figures);
                if (wanted.contains("list")) {
                    list.run();
                }
                if (wanted.contains("search")) {
                    list.search();
                }
            }
            if (wanted.contains("sweep")) {
                new SweepBench(database, figures).run();
            }
            if (wanted.contains("likeness")) {
                new LikenessBench(database, data, figures).run();
            }
        }
        figures.write();
    }
}
