package cn.xinfang.reference.rules;

import java.util.List;
import java.util.Map;

/**
 * What happens to a row.
 *
 * @param row as it is after the change; as it was where it is removed
 */
public record RowChange(String key, Kind kind, Map<String, String> row, List<Cell> cells) {

    public enum Kind { ADDED, CHANGED, ENDED }

    /** A value that changes, as people read it; empty where there is none. */
    public record Cell(String label, String before, String after) {
    }

    /** The row with this key, before and after. */
    public static RowChange of(ReferenceTable table, String key, Contents before, Contents after) {
        Map<String, String> old = before.row(key).orElse(Map.of());
        Map<String, String> now = after.row(key).orElse(Map.of());
        Kind kind = old.isEmpty() ? Kind.ADDED : before.inForce(key) && !after.inForce(key) ? Kind.ENDED : Kind.CHANGED;
        List<Cell> cells = table.columns().stream()
                .filter(column -> !old.getOrDefault(column.name(), "").equals(now.getOrDefault(column.name(), "")))
                .map(column -> new Cell(column.label(), column.shown(old.get(column.name())), column.shown(now.get(column.name()))))
                .toList();
        return new RowChange(key, kind, now.isEmpty() ? old : now, cells);
    }
}
