package cn.xinfang.it;

import cn.xinfang.launcher.Cluster;
import cn.xinfang.launcher.Node;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the city and one county with empty databases before the first test and stops them after the last. */
public final class Servers implements BeforeAllCallback {

    /** Of every account. */
    public static final String PASSWORD = "demo-2026";

    /** Quick code is not worth its compilation in servers that live for minutes: they start in half the time without. */
    private static final Map<String, String> ENVIRONMENT = Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1", "XINFANG_KIOSK", "on",
            "XINFANG_DEMO", "true", "XINFANG_DEMO_PASSWORD", PASSWORD, "XINFANG_DEMO_PETITIONS", "0",
            "XINFANG_NIGHT", "off", "XINFANG_LEASE", "10", "XINFANG_SWEEP", "off", "XINFANG_OCR", "off");

    private static Cluster cluster;

    public static Node city() {
        return cluster.city();
    }

    public static Node county() {
        return cluster.counties().get(0);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.create(Servers.class))
                .getOrComputeIfAbsent(Running.class, type -> new Running(), Running.class);
    }

    /** Closed by JUnit when all tests have run. */
    private static final class Running implements AutoCloseable {

        Running() {
            try {
                var data = Path.of(System.getProperty("xinfang.data"));
                delete(data);
                cluster = new Cluster(Path.of(System.getProperty("xinfang.server")), data, 1, ENVIRONMENT);
                cluster.start();
                tellArquillian();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            cluster.close();
        }
    }

    /** {@code arquillian.xml} names these properties. */
    private static void tellArquillian() throws IOException {
        var console = URI.create(city().consoleUrl());
        System.setProperty("city.host", console.getHost());
        System.setProperty("city.management.port", Integer.toString(console.getPort()));
        System.setProperty("city.management.password", city().consolePassword());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var content = Files.walk(folder)) {
                for (var path : content.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
