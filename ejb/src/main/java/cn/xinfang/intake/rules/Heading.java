package cn.xinfang.intake.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The row with the names of the columns. Above it sheets often have a title and the name of the office.
 *
 * @param row   number of the row
 * @param names of the columns from the first; the second of a name gets " (2)"; null for a column without a name
 */
public record Heading(int row, List<String> names) {

    /** Rows among which it is looked for. */
    public static final int WITHIN = 10;

    /** Of the first rows the one in which the most columns are known by name; empty where no row knows any. */
    public static Optional<Heading> find(List<SheetRow> first) {
        SheetRow best = null;
        long most = 0;
        for (SheetRow row : first) {
            long known = row.cells().stream().filter(cell -> Column.guess(cell).isPresent()).count();
            if (known > most) {
                best = row;
                most = known;
            }
        }
        return Optional.ofNullable(best).map(row -> new Heading(row.number(), named(row.cells())));
    }

    /** What the columns most likely mean: the first column of each meaning, and never one that is not taken. */
    public Map<String, Column> guess() {
        Map<String, Column> guessed = new LinkedHashMap<>();
        for (String name : names) {
            Column.guess(name).filter(column -> !guessed.containsValue(column) && NeverTaken.reason(name).isEmpty())
                    .ifPresent(column -> guessed.put(name, column));
        }
        return guessed;
    }

    /** Names of the columns that are dropped, each with the reason. */
    public Map<String, String> dropped() {
        Map<String, String> dropped = new LinkedHashMap<>();
        names.forEach(name -> NeverTaken.reason(name).ifPresent(reason -> dropped.put(name, reason)));
        return dropped;
    }

    private static List<String> named(List<String> cells) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = CellText.line(cell);
            for (int again = 2; name != null && names.contains(name); again++) {
                name = CellText.line(cell) + " (" + again + ")";
            }
            names.add(name);
        }
        return names;
    }
}
