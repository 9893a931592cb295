package cn.xinfang.it;

import cn.xinfang.launcher.Node;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What really is in the database of a node. */
public final class Database {

    private final Node node;

    public Database(Node node) {
        this.node = node;
    }

    public long number(String query, Object... values) throws SQLException {
        return Long.parseLong(column(query, values).get(0));
    }

    /** The first column of all rows, as text. */
    public List<String> column(String query, Object... values) throws SQLException {
        try (var database = connect(); var statement = database.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var result = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    result.add(rows.getString(1));
                }
            }
            return result;
        }
    }

    public void execute(String command) throws SQLException {
        try (var database = connect(); var statement = database.createStatement()) {
            statement.execute(command);
        }
    }

    private Connection connect() throws SQLException {
        var database = DriverManager.getConnection(node.jdbcUrl(), "xinfang_owner", "");
        database.setSchema("xinfang");
        return database;
    }
}
