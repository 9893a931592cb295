package cn.xinfang.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL server process with its own data folder, safe against loss and set to the time of China. */
final class PostgresServer {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path programs;
    private final Path data;
    private int port;
    private EmbeddedPostgres running;

    /**
     * @param programs folder into which the programs are unpacked, shared by all nodes
     * @param data folder of this server's data
     */
    PostgresServer(Path programs, Path data) {
        this.programs = programs;
        this.data = data;
    }

    /** Ends what an earlier, killed launcher has left on the same data folder and takes a free port. */
    void reserve(Ports ports, int wanted) throws IOException {
        endProcesses();
        port = ports.single(wanted);
    }

    void start() throws IOException {
        if (running != null) {
            return;
        }
        Files.createDirectories(data);
        running = EmbeddedPostgres.builder().setOverrideWorkingDirectory(programs.toFile())
                .setDataDirectory(data).setCleanDataDirectory(false).setPort(port)
                .setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale", "zh-Hans-CN")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "Asia/Shanghai").setServerConfig("log_timezone", "Asia/Shanghai")
                .setServerConfig("max_connections", "100").setServerConfig("unix_socket_directories", "")
                .setPGStartupWait(PATIENCE)
                .start();
    }

    void stop() throws IOException {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    /** SIGKILL to all processes of the server at once, as when the power goes. */
    void kill() throws IOException {
        endProcesses();
        stop();
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates the database, its two users and the schema of the application server's own tables, where missing. */
    void prepare(String ownerPassword, String applicationPassword) throws SQLException {
        try (var server = superuser("postgres")) {
            role(server, "xinfang_owner", ownerPassword);
            role(server, "xinfang_app", applicationPassword);
            if (!exists(server, "select 1 from pg_database where datname = ?", "xinfang")) {
                execute(server, "create database xinfang owner xinfang_owner");
            }
        }
        try (var database = superuser("xinfang")) {
            execute(database, "create schema if not exists server authorization xinfang_app");
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", "");
    }

    private static void role(Connection server, String name, String password) throws SQLException {
        if (!exists(server, "select 1 from pg_roles where rolname = ?", name)) {
            execute(server, "create role " + name + " login");
        }
        execute(server, "alter role " + name + " password '" + password + "'");
    }

    private static boolean exists(Connection server, String question, String name) throws SQLException {
        try (var query = server.prepareStatement(question)) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void execute(Connection server, String command) throws SQLException {
        try (var statement = server.createStatement()) {
            statement.execute(command);
        }
    }

    private void endProcesses() throws IOException {
        var processes = postmaster().stream().flatMap(main -> Stream.concat(Stream.of(main), main.descendants())).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        for (var process : processes) {
            Processes.awaitEnd(process, 20, TimeUnit.SECONDS);
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        return Processes.find(Long.parseLong(Files.readAllLines(file).get(0).strip()), "postgres");
    }
}
