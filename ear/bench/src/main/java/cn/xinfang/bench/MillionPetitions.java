package cn.xinfang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Fills the projection, which lists, search and likeness read, by copying petitions that went through the journal. The
 * journal of the copies is left empty: it is not what is measured on them.
 */
final class MillionPetitions {

    private MillionPetitions() {
    }

    /** Fills up to {@code items}, unless an earlier run did. */
    static void fill(BenchDatabase database, int items, Figures figures) {
        database.owner().useHandle(db -> {
            long there = db.select("select count(*) from petition").mapTo(Long.class).one();
            if (there < items) {
                figures.line("filling up to " + items + " petitions …");
                steps().forEach(step -> run(db, step.replace(":items", Integer.toString(items)), figures));
            }
        });
    }

    private static void run(Handle db, String step, Figures figures) {
        long began = System.nanoTime();
        try (var statement = db.getConnection().createStatement()) {
            statement.execute(step);
        } catch (SQLException e) {
            throw new IllegalStateException(step, e);
        }
        figures.line("  %6.1f s  %s".formatted((System.nanoTime() - began) / 1e9, step.lines().findFirst().orElse("")));
    }

    private static List<String> steps() {
        try (var in = MillionPetitions.class.getResourceAsStream("million.sql")) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*\\R", "");
            return List.of(script.strip().split(";\\s*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
