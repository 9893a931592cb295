package cn.xinfang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.postgresql.PGConnection;

/** The table of what was measured, printed line by line and written to a file at the end. */
final class Figures {

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    Figures(Path file) {
        this.file = file;
    }

    void heading(String words) {
        line("");
        line(words);
    }

    /** What was done in a second, by the clock and of processor time; the latter hardly depends on what else the machine does. */
    record Rate(double perSecond, double perCpuSecond) {
    }

    /** Does something once with many rows on some connections. */
    Rate rate(String what, long rows, List<Connection> connections, Callable<?> work) throws Exception {
        List<ProcessHandle> backends = new ArrayList<>();
        for (Connection connection : connections) {
            backends.add(ProcessHandle.of(connection.unwrap(PGConnection.class).getBackendPID()).orElseThrow());
        }
        double here = cpu(ProcessHandle.current());
        double there = backends.stream().mapToDouble(Figures::cpu).sum();
        long began = System.nanoTime();
        work.call();
        double seconds = (System.nanoTime() - began) / 1e9;
        here = cpu(ProcessHandle.current()) - here;
        there = backends.stream().mapToDouble(Figures::cpu).sum() - there;
        line(String.format(Locale.ROOT, "%-52s %,10d in %7.1f s  %,9.0f/s  (CPU: Java %.1f s, PostgreSQL %.1f s: %,.0f a core and second)",
                what, rows, seconds, rows / seconds, here, there, rows / (here + there)));
        return new Rate(rows / seconds, rows / (here + there));
    }

    private static double cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    void ratio(String what, double ratio) {
        line(String.format(Locale.ROOT, "%-52s %10.2f", what, ratio));
    }

    /**
     * Does something some times, after two times that do not count, and notes how long it took.
     *
     * @return the median in milliseconds
     */
    <T> double latency(String what, int times, Callable<T> work) throws Exception {
        T last = null;
        double[] millis = new double[times];
        for (int i = -2; i < times; i++) {
            long began = System.nanoTime();
            last = work.call();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        double median = millis[times / 2];
        line(String.format(Locale.ROOT, "%-52s p50 %8.1f ms  p95 %8.1f ms  %s", what, median,
                millis[Math.min(times - 1, times * 95 / 100)], last instanceof List<?> list ? list.size() + " rows" : last));
        return median;
    }

    void line(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void write() throws IOException {
        Files.write(file, lines);
        System.out.println("\n→ " + file);
    }
}
