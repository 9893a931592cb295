package cn.xinfang.reference.rules;

import cn.xinfang.law.Holiday;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of a table on one day by key; a row is its values by column, without empty ones. */
public record Contents(SortedMap<String, Map<String, String>> rows) {

    public static final Contents NONE = new Contents(new TreeMap<>());

    /** Rows of the table of holidays. */
    public static Contents of(Collection<Holiday> holidays) {
        SortedMap<String, Map<String, String>> rows = new TreeMap<>();
        holidays.forEach(day -> rows.put(day.date().toString(),
                Map.of("date", day.date().toString(), "name", day.name(), "isOffDay", Boolean.toString(day.off()))));
        return new Contents(rows);
    }

    /**
     * How the table stands on a day.
     *
     * @param changes cause before effect; they hold in the order of their days
     */
    public static Contents on(LocalDate day, Collection<ReferenceChanged> changes) {
        SortedMap<String, Map<String, String>> rows = new TreeMap<>();
        for (ReferenceChanged change : changes.stream().filter(it -> !it.effectiveOn().isAfter(day))
                .sorted(Comparator.comparing(ReferenceChanged::effectiveOn)).toList()) {
            rows = change.appliedTo(rows);
        }
        return new Contents(rows);
    }

    /** The rows of the table of holidays as law reads them. */
    public List<Holiday> holidays() {
        return rows.values().stream().map(Contents::holiday).toList();
    }

    static Holiday holiday(Map<String, String> row) {
        return new Holiday(LocalDate.parse(row.get("date")), row.getOrDefault("name", ""), Boolean.parseBoolean(row.get("isOffDay")));
    }

    public Contents after(ReferenceChanged change) {
        return new Contents(change.appliedTo(rows));
    }

    /** These rows and those of the other; where both have a key, the other's. */
    public Contents and(Contents other) {
        SortedMap<String, Map<String, String>> all = new TreeMap<>(rows);
        all.putAll(other.rows);
        return new Contents(all);
    }

    public Optional<Map<String, String>> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** Whether there is such a row and it has not ended. */
    public boolean inForce(String key) {
        return row(key).filter(row -> !row.containsKey(Column.VALID_TO)).isPresent();
    }
}
