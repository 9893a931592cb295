package cn.xinfang.web.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.reference.ReferenceEntryView;
import cn.xinfang.reference.ReferenceTables;
import cn.xinfang.reference.rules.Column;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.web.frame.Downloads;
import cn.xinfang.web.frame.Times;

/** One reference table as its address says: which, on which day, which rows, and one of them closely. */
@Named("reference")
@ViewScoped
public class ReferencePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;
    private static final int SUGGESTIONS = 20;
    private static final int ENTRIES = 20;

    @Inject
    private ReferenceTables tables;

    @Inject
    private Times times;

    private String table;
    private String text;
    private String day;
    private boolean ended;
    private String after;
    private String row;
    private String panel;
    private String done;
    private transient Map<ReferenceTable, Contents> read;
    private transient List<ReferenceEntryView> history;
    private transient List<LocalDate> comingDays;

    public List<ReferenceTable> all() {
        return ReferenceTable.LISTED;
    }

    /** The table that is shown; units where the address names none. */
    public ReferenceTable shownTable() {
        return ReferenceTable.LISTED.stream().filter(it -> it.name().equals(table)).findFirst().orElse(ReferenceTable.UNIT);
    }

    public boolean writable() {
        return tables.writtenHere(shownTable());
    }

    public LocalDate shownDay() {
        try {
            return day == null ? times.today() : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return times.today();
        }
    }

    public List<LocalDate> comingDays() {
        return comingDays = comingDays != null ? comingDays : tables.comingDays(shownTable());
    }

    /** Columns of the list; the last day only where rows that ended are shown. */
    public List<Column> listed() {
        return shownTable().columns().stream().filter(Column::listed)
                .filter(column -> ended || !column.name().equals(Column.VALID_TO)).toList();
    }

    /** One page of keys; words are looked for in codes and names of things, never of people. */
    public List<String> keys() {
        return matching().limit(LINES).toList();
    }

    /** Where the next page begins; null on the last one. */
    public String next() {
        List<String> keys = matching().limit(LINES + 1).toList();
        return keys.size() > LINES ? keys.get(LINES - 1) : null;
    }

    public long count() {
        return contents(shownTable()).rows().keySet().stream().filter(this::found).count();
    }

    public boolean inForce(String key) {
        return contents(shownTable()).inForce(key);
    }

    /** A value as people read it; the name of what it names. */
    public String shown(String key, Column column) {
        String value = contents(shownTable()).row(key).map(it -> it.get(column.name())).orElse(null);
        return column.kind() == Column.Kind.REFERENCE && value != null ? nameOf(column.target(), value) : column.shown(value);
    }

    /** The name of a row of another table; its key where this node does not know it. */
    public String nameOf(String target, String key) {
        if (key == null || key.isEmpty()) {
            return "";
        }
        return contents(ReferenceTable.valueOf(target)).row(key).map(it -> it.get("name")).orElse(key);
    }

    /** The row that is looked at closely; null where none is. */
    public Map<String, String> selected() {
        return row == null ? null : contents(shownTable()).row(row).orElseThrow(() -> new NotFoundException(table + " " + row));
    }

    /** What identifies the row that is looked at, in words. */
    public String selectedName() {
        Map<String, String> selected = selected();
        Column first = shownTable().columns().get(0);
        return selected.getOrDefault("name", selected.getOrDefault("title", shown(row, first)));
    }

    /** Keys of rows in force whose code or name holds the typed text. */
    public List<String> suggestions(ReferenceTable target, String typed) {
        Contents contents = contents(target);
        return contents.rows().entrySet().stream().filter(it -> contents.inForce(it.getKey()))
                .filter(it -> it.getKey().startsWith(typed.strip()) || it.getValue().getOrDefault("name", "").contains(typed.strip()))
                .limit(SUGGESTIONS).map(Map.Entry::getKey).toList();
    }

    public List<ReferenceEntryView> history() {
        return history = history != null ? history : tables.history(shownTable(), row).stream().limit(ENTRIES).toList();
    }

    public void export() {
        Downloads.csv(tables.export(shownTable()), shownTable().label() + "-" + times.today() + ".csv");
    }

    /** In the order of the keys; holidays with the newest first. */
    private Stream<String> matching() {
        Comparator<String> order = shownTable() == ReferenceTable.HOLIDAY ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return contents(shownTable()).rows().keySet().stream().filter(this::found)
                .filter(key -> after == null || order.compare(key, after) > 0).sorted(order);
    }

    private boolean found(String key) {
        if (!ended && !inForce(key)) {
            return false;
        }
        return text == null || text.isBlank() || shownTable().columns().stream().filter(Column::searched)
                .map(column -> contents(shownTable()).row(key).orElseThrow().getOrDefault(column.name(), "") + " " + shown(key, column))
                .collect(Collectors.joining(" ")).contains(text.strip());
    }

    private Contents contents(ReferenceTable of) {
        if (read == null) {
            read = new EnumMap<>(ReferenceTable.class);
        }
        return read.computeIfAbsent(of, it -> tables.on(shownDay(), it));
    }

    /** Forgets what was read, so that every answer shows how it stands now. */
    public void reload() {
        read = null;
        history = null;
        comingDays = null;
    }

    /** Name of the page that stands beside the list. */
    public String beside() {
        if (row != null) {
            return "row";
        }
        return !writable() || panel == null ? "history" : panel.equals("import") ? "import" : "row";
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
