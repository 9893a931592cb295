package cn.xinfang.it;

import cn.xinfang.launcher.Node;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A copy of a node's database as it is at one moment; its server may run. */
final class Backup {

    private final Node node;

    private Backup(Node node) {
        this.node = node;
    }

    static Backup of(Node node) throws SQLException {
        try (var server = server(node)) {
            execute(server, "drop database if exists xinfang_backup");
            alone(server, () -> execute(server, "create database xinfang_backup template xinfang owner xinfang_owner"));
        }
        return new Backup(node);
    }

    /** Puts the copy in the place of the database; the node's server must not run. */
    void restore() throws SQLException {
        try (var server = server(node)) {
            execute(server, "drop database xinfang with (force)");
            execute(server, "alter database xinfang_backup rename to xinfang");
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** Only a database without connections can be copied. */
    private static void alone(Connection server, Work work) throws SQLException {
        execute(server, "alter database xinfang allow_connections false");
        try {
            execute(server, "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = 'xinfang'");
            work.run();
        } finally {
            execute(server, "alter database xinfang allow_connections true");
        }
    }

    private static Connection server(Node node) throws SQLException {
        return DriverManager.getConnection(node.jdbcUrl().replaceAll("xinfang$", "postgres"), "postgres", "");
    }

    private static void execute(Connection server, String command) throws SQLException {
        try (var statement = server.createStatement()) {
            statement.execute(command);
        }
    }
}
