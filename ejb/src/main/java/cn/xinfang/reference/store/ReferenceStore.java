package cn.xinfang.reference.store;

import cn.xinfang.kernel.Json;
import cn.xinfang.reference.rules.Column;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.ReferenceTable;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes the tables of the directory, all but the holidays, from what the journal says; nobody else does. */
@ApplicationScoped
public class ReferenceStore {

    private static final String COMPETENCES = "competences";

    private Jdbi sql;

    protected ReferenceStore() {
    }

    @Inject
    public ReferenceStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Keeps where the rows of a node lie, and when they change next. */
    public void register(UUID stream, ReferenceTable table, String node, LocalDate nextChange) {
        sql.useHandle(db -> db.execute("""
                insert into reference_stream (stream_id, table_name, node_code, next_change) values (?, ?, ?, ?)
                on conflict (stream_id) do update set next_change = excluded.next_change""", stream, table.name(), node, nextChange));
    }

    public List<UUID> streams(ReferenceTable table) {
        return sql.withHandle(db -> db.select("select stream_id from reference_stream where table_name = ? order by node_code", table.name())
                .mapTo(UUID.class).list());
    }

    /** All streams of all tables. */
    public List<UUID> streams() {
        return sql.withHandle(db -> db.select("select stream_id from reference_stream order by table_name, node_code").mapTo(UUID.class).list());
    }

    /** Streams with a change whose day has come, one server of the node at a time. */
    public List<UUID> due(LocalDate today) {
        return sql.withHandle(db -> db.select("select stream_id from reference_stream where next_change <= ? for update skip locked", today)
                .mapTo(UUID.class).list());
    }

    /**
     * Makes the rows of a node what the journal says; rows of another node stay as they are. Rows that the journal does not know were provisional: they end, or go
     * where rows have no end.
     */
    public void replace(ReferenceTable table, String node, LocalDate lastDay, Contents contents) {
        sql.useHandle(db -> {
            upsert(db, table, node, contents);
            String unknown = " where not (concat_ws('/', " + String.join(", ", table.key()) + ") = any (:keys))"
                    + (table.owner() == ReferenceTable.Owner.NODE ? " and node_code = :node" : "");
            var update = db.createUpdate(table.dated() ? "update " + name(table) + " set valid_to = greatest(:day, valid_from)" + unknown + " and valid_to is null"
                    : "delete from " + name(table) + unknown);
            update.bind("keys", contents.rows().keySet().toArray(String[]::new));
            if (table.dated()) {
                update.bind("day", lastDay);
            }
            if (table.owner() == ReferenceTable.Owner.NODE) {
                update.bind("node", node);
            }
            update.execute();
        });
    }

    /** The rows that stand there, whoever wrote them. */
    public Contents rows(ReferenceTable table) {
        String columns = columns(table).map(column -> "t." + column.name()).collect(Collectors.joining(", "));
        String competences = table == ReferenceTable.UNIT
                ? ", (select string_agg(class_code, ';' order by class_code) from unit_competence c where c.unit_code = t.code) as competences" : "";
        SortedMap<String, Map<String, String>> rows = new TreeMap<>();
        sql.useHandle(db -> db.select("select row_to_json(r) from (select " + columns + competences + " from " + name(table) + " t) r")
                .mapTo(String.class).forEach(json -> {
                    Map<String, String> row = row(json);
                    rows.put(table.keyOf(row), row);
                }));
        return new Contents(rows);
    }

    private static void upsert(Handle db, ReferenceTable table, String node, Contents contents) {
        List<String> names = new ArrayList<>(columns(table).map(Column::name).toList());
        if (table.owner() == ReferenceTable.Owner.NODE) {
            names.add("node_code");
        }
        List<Map<String, String>> rows = contents.rows().values().stream().map(row -> {
            Map<String, String> named = new HashMap<>(row);
            named.put("node_code", row.getOrDefault("node_code", node));
            return named;
        }).toList();
        insert(db, name(table), names, " on conflict (" + String.join(", ", table.key()) + ") do update set " + names.stream()
                .map(column -> column + " = excluded." + column).collect(Collectors.joining(", "))
                + (table.owner() == ReferenceTable.Owner.NODE ? " where " + name(table) + ".node_code = excluded.node_code" : ""), rows);
        if (table == ReferenceTable.UNIT) {
            db.execute("delete from unit_competence");
            insert(db, "unit_competence", List.of("unit_code", "class_code"), "", contents.rows().values().stream()
                    .flatMap(row -> Column.split(row.get(COMPETENCES)).stream().distinct()
                            .map(competence -> Map.of("unit_code", row.get("code"), "class_code", competence)))
                    .toList());
        }
    }

    private static void insert(Handle db, String table, List<String> columns, String onConflict, List<Map<String, String>> rows) {
        db.createUpdate("insert into %1$s (%2$s) select %2$s from json_populate_recordset(null::%1$s, :rows::json)%3$s"
                .formatted(table, String.join(", ", columns), onConflict))
                .bind("rows", new String(Json.write(rows), StandardCharsets.UTF_8)).execute();
    }

    private static Stream<Column> columns(ReferenceTable table) {
        return table.columns().stream().filter(column -> !column.name().equals(COMPETENCES));
    }

    private static Map<String, String> row(String json) {
        try {
            Map<String, String> row = Json.MAPPER.readValue(json, new TypeReference<TreeMap<String, String>>() { });
            row.values().removeIf(value -> value == null);
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ReferenceTable table) {
        return table.name().toLowerCase(Locale.ROOT);
    }
}
