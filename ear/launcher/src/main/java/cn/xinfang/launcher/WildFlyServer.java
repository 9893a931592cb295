package cn.xinfang.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A WildFly process with its own folder; modules and the EAR come from the provisioned server. */
final class WildFlyServer {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<String> KEPT = Set.of("mgmt-users.properties", "mgmt-groups.properties");

    private final Path home;
    private final Path base;
    private int offset;
    private Process process;

    WildFlyServer(Path home, Path base) {
        this.home = home;
        this.base = base;
    }

    /** Ends what an earlier, killed launcher has left on the same folder and takes free ports. */
    void reserve(Ports ports, int wanted) throws IOException {
        endLeftOver();
        offset = ports.offset(wanted);
    }

    /** Starts the process; {@link #awaitReady()} tells when it serves. */
    void start(Map<String, String> environment) throws IOException {
        copyFiles();
        var command = StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base)
                .addJavaOptions("-Xms64m", "-Xmx" + System.getProperty("xinfang.heap", "512m"), "-XX:+UseSerialGC",
                        "-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true",
                        "-Djava.net.preferIPv4Stack=true")
                .addServerArgument("-Djboss.socket.binding.port-offset=" + offset);
        process = Launcher.of(command).addEnvironmentVariables(environment).addEnvironmentVariable("TZ", "Asia/Shanghai")
                .setRedirectErrorStream(true).redirectOutput(base.resolve("console.log")).launch();
        Files.writeString(pidFile(), Long.toString(process.pid()));
    }

    void awaitReady() throws InterruptedException {
        await("xinfang.ear", this::isReady);
    }

    private void await(String deployment, BooleanSupplier there) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (!process.isAlive() || Files.exists(base.resolve("deployments").resolve(deployment + ".failed")) || System.nanoTime() > deadline) {
                throw new IllegalStateException("WildFly 未能启动，原因见 " + base.resolve("log/server.log"));
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    void deploy(Path archive, String name) throws IOException, InterruptedException {
        var target = base.resolve("deployments").resolve(name);
        if (Files.notExists(target)) {
            Files.copy(archive, target);
            await(name, () -> Files.exists(target.resolveSibling(name + ".deployed")));
        }
    }

    void stop() throws IOException {
        if (process != null) {
            process.destroy();
            if (!Processes.awaitEnd(process.toHandle(), 40, TimeUnit.SECONDS)) {
                kill();
            }
            Files.deleteIfExists(pidFile());
        }
    }

    /** SIGKILL: nothing is tidied up. */
    void kill() {
        process.destroyForcibly();
        Processes.awaitEnd(process.toHandle(), 20, TimeUnit.SECONDS);
    }

    String url(String scheme, int port) {
        return scheme + "://localhost:" + (port + offset);
    }

    /** Lets a person into the management console, in the form in which the server keeps its users. */
    void administrator(String name, String password) throws IOException {
        try {
            var text = name + ":ManagementRealm:" + password;
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            Files.createDirectories(base.resolve("configuration"));
            Files.writeString(base.resolve("configuration/mgmt-users.properties"), name + "=" + HexFormat.of().formatHex(digest) + "\n");
            Files.writeString(base.resolve("configuration/mgmt-groups.properties"), name + "=\n");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isReady() {
        try {
            var connection = (HttpURLConnection) URI.create(url("http", Ports.MANAGEMENT) + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private void copyFiles() throws IOException {
        copy("configuration");
        clear("deployments");
        copy("deployments");
    }

    private void clear(String folder) throws IOException {
        Files.createDirectories(base.resolve(folder));
        try (var files = Files.list(base.resolve(folder))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private void copy(String folder) throws IOException {
        Files.createDirectories(base.resolve(folder));
        try (var files = Files.list(home.resolve("standalone").resolve(folder))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = base.resolve(folder).resolve(file.getFileName());
                if (Files.notExists(target) || !KEPT.contains(file.getFileName().toString())) {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void endLeftOver() throws IOException {
        if (Files.exists(pidFile())) {
            var pid = Long.parseLong(Files.readString(pidFile()).strip());
            Processes.find(pid, base.toString()).ifPresent(old -> {
                old.destroyForcibly();
                Processes.awaitEnd(old, 20, TimeUnit.SECONDS);
            });
        }
    }

    private Path pidFile() {
        return base.resolve("wildfly.pid");
    }
}
