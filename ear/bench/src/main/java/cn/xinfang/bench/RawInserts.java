package cn.xinfang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The rows that an import wrote, once more, by nothing but JDBC batches, into tables with the same indexes. */
final class RawInserts {

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("stream", "id");
        TABLES.put("entry", "stream_id");
        TABLES.put("entry_part", "(select e.stream_id from entry e where e.id = entry_id)");
        TABLES.put("petition", "id");
        for (String part : List.of("petition_words", "petition_likeness", "petition_unit", "petition_claim", "petition_clock",
                "petition_query_code", "petition_task")) {
            TABLES.put(part, "petition_id");
        }
        TABLES.put("peer_stream", "stream_id");
        TABLES.put("peer_entry", "(select e.stream_id from entry e where e.id = entry_id)");
    }

    private record Copy(String insert, List<Object[]> rows) {
    }

    private final List<Copy> copies = new ArrayList<>();
    private int entries;

    /** Reads the rows of the newest {@code streams} streams and makes empty tables for them in a schema of their own. */
    RawInserts(BenchDatabase database, Connection connection, int streams) throws SQLException {
        database.owner().useHandle(db -> {
            db.execute("drop schema if exists raw cascade");
            db.execute("create schema raw");
            TABLES.keySet().forEach(table -> db.execute("create table raw." + table + " (like xinfang." + table + " including all)"));
            db.execute("alter index raw.petition_words_string_to_array_idx reset (gin_pending_list_limit)");
            db.execute("grant usage on schema raw to xinfang_app");
            db.execute("grant select, insert on all tables in schema raw to xinfang_app");
        });
        for (var table : TABLES.entrySet()) {
            copies.add(copy(connection, table.getKey(), table.getValue(), streams));
        }
        entries = copies.get(List.copyOf(TABLES.keySet()).indexOf("entry")).rows.size();
    }

    /** How many entries of the journal are among the rows. */
    int entries() {
        return entries;
    }

    private static Copy copy(Connection connection, String table, String stream, int streams) {
        return Jdbi.create(connection).withHandle(db -> {
            List<String> columns = db.select("select column_name from information_schema.columns where table_schema = 'xinfang' and table_name = ?"
                    + " and is_identity = 'NO' and data_type <> 'xid8' order by ordinal_position", table).mapTo(String.class).list();
            List<Object[]> rows = db.select("select " + String.join(", ", columns) + " from " + table + " where " + stream
                    + " in (select id from stream order by created_at desc, id desc limit ?)", streams).map((row, context) -> {
                        Object[] values = new Object[columns.size()];
                        for (int i = 0; i < values.length; i++) {
                            values[i] = row.getObject(i + 1);
                        }
                        return values;
                    }).list();
            return new Copy("insert into raw." + table + " (" + String.join(", ", columns) + ") values (?" + ", ?".repeat(columns.size() - 1) + ")", rows);
        });
    }

    /** Writes them in {@code transactions} transactions, each with its share of every table. */
    int write(Connection connection, int transactions) throws SQLException {
        for (int i = 0; i < transactions; i++) {
            for (Copy copy : copies) {
                int size = copy.rows.size();
                insert(connection, copy.insert, copy.rows.subList(size * i / transactions, size * (i + 1) / transactions));
            }
            connection.commit();
        }
        return transactions;
    }

    private static void insert(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
