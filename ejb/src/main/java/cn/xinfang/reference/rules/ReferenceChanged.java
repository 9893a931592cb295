package cn.xinfang.reference.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rows of a table were added, changed or ended.
 *
 * @param effectiveOn the first day on which it holds; may lie before or after the day of the entry
 * @param reason      why, in words
 * @param source      the document behind it, such as a notice; may be null
 * @param set         by key of the row, the columns that change with their new values; an empty value clears the column
 * @param removed     keys of rows that are gone, in tables whose rows have no validity of their own
 */
public record ReferenceChanged(ReferenceTable table, LocalDate effectiveOn, String reason, String source,
                               SortedMap<String, SortedMap<String, String>> set, SortedSet<String> removed) implements ReferenceFact {

    /** Before every other change: what held when the journal of a table began. */
    public static final LocalDate ALWAYS = LocalDate.of(1949, 10, 1);

    public ReferenceChanged {
        set = set == null ? new TreeMap<>() : set;
        removed = removed == null ? new TreeSet<>() : removed;
    }

    /** The first entry of a table. */
    public static ReferenceChanged baseline(ReferenceTable table, Contents contents, String reason) {
        SortedMap<String, SortedMap<String, String>> set = new TreeMap<>();
        contents.rows().forEach((key, row) -> set.put(key, new TreeMap<>(row)));
        return new ReferenceChanged(table, ALWAYS, reason, null, set, new TreeSet<>());
    }

    /** Keys of all rows that it touches. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>(set.keySet());
        keys.addAll(removed);
        return keys;
    }

    /** Whether there is nothing in it. */
    public boolean nothing() {
        return set.isEmpty() && removed.isEmpty();
    }

    SortedMap<String, Map<String, String>> appliedTo(SortedMap<String, Map<String, String>> rows) {
        SortedMap<String, Map<String, String>> after = new TreeMap<>(rows);
        set.forEach((key, columns) -> after.merge(key, patched(Map.of(), columns), (old, added) -> patched(old, columns)));
        after.keySet().removeAll(removed);
        return after;
    }

    private static Map<String, String> patched(Map<String, String> row, Map<String, String> columns) {
        Map<String, String> after = new TreeMap<>(row);
        after.putAll(columns);
        after.values().removeIf(String::isEmpty);
        return after;
    }
}
