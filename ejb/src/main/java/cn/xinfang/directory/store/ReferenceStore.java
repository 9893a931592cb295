package cn.xinfang.directory.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Writes rows of the reference files: as often as wanted, with the same result. */
public class ReferenceStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Handle handle;

    public ReferenceStore(Handle handle) {
        this.handle = handle;
    }

    /** Adds the rows, or overwrites those with the same code. The columns of the table that the rows name are set. */
    public void upsert(String table, List<Map<String, String>> rows) {
        var columns = List.copyOf(rows.get(0).keySet());
        var names = String.join(", ", columns);
        var changes = columns.stream().map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        insert(table, names, "on conflict (code) do update set " + changes, rows);
    }

    /** @param rows {@code code} of a unit and its {@code competences}, separated by semicolons */
    public void replaceCompetences(List<Map<String, String>> rows) {
        handle.execute("delete from unit_competence");
        insert("unit_competence", "unit_code, class_code", "", rows.stream()
                .flatMap(row -> split(row.get("competences")).stream()
                        .map(competence -> Map.of("unit_code", row.get("code"), "class_code", competence)))
                .toList());
    }

    private void insert(String table, String columns, String onConflict, List<Map<String, String>> rows) {
        handle.createUpdate("insert into %1$s (%2$s) select %2$s from json_populate_recordset(null::%1$s, :rows::json) %3$s"
                .formatted(table, columns, onConflict)).bind("rows", json(rows)).execute();
    }

    private static String json(List<Map<String, String>> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> split(String value) {
        return value == null ? List.of() : List.of(value.split(";"));
    }
}
