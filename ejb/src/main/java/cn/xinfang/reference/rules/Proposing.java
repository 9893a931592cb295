package cn.xinfang.reference.rules;

import cn.xinfang.directory.rules.HolidayTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares lines with a table, and finds what is wrong with what they would make of it. */
public final class Proposing {

    private final ReferenceTable table;
    private final LocalDate effectiveOn;
    private final World world;
    private final Contents before;
    private final SortedMap<String, SortedMap<String, String>> set = new TreeMap<>();
    private final SortedSet<String> removed = new TreeSet<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Map<String, String>> named = new HashMap<>();
    private final List<Proposal.RefusedLine> refused = new ArrayList<>();
    private int unchanged;

    private Proposing(ReferenceTable table, LocalDate effectiveOn, World world) {
        this.table = table;
        this.effectiveOn = effectiveOn;
        this.world = world;
        this.before = world.of(table);
    }

    /**
     * @param complete     whether rows in force that no line names shall end; of holidays, those of the years that are named
     * @param changedLater keys of rows for which a later day brings a change already
     */
    public static Proposal of(ReferenceTable table, List<Line> lines, boolean complete, LocalDate effectiveOn, World world,
                              Set<String> changedLater) {
        Proposing proposing = new Proposing(table, effectiveOn, world);
        lines.forEach(proposing::read);
        if (complete) {
            proposing.endUnnamed();
        }
        return proposing.judge(changedLater);
    }

    /** A single row ends: its last day is the one before {@code effectiveOn}. */
    public static Proposal ending(ReferenceTable table, String key, String successor, LocalDate effectiveOn, World world,
                                  Set<String> changedLater) {
        Proposing proposing = new Proposing(table, effectiveOn, world);
        proposing.end(key);
        if (successor != null && table.column(Column.SUCCESSOR).isPresent()) {
            proposing.set.get(key).put(Column.SUCCESSOR, successor);
        }
        return proposing.judge(changedLater);
    }

    private void read(Line line) {
        String key = table.keyOf(line.values());
        Long earlier = numbers.putIfAbsent(key, line.number());
        if (earlier != null) {
            refused.add(new Proposal.RefusedLine(line.number(), key, "与第 " + earlier + " 行重复"));
            return;
        }
        named.put(key, line.values());
        Map<String, String> old = before.row(key).orElse(Map.of());
        SortedMap<String, String> patch = new TreeMap<>();
        line.values().forEach((column, value) -> {
            if (!value.equals(old.getOrDefault(column, ""))) {
                patch.put(column, value);
            }
        });
        if (old.isEmpty() && table.dated()) {
            patch.putIfAbsent(Column.VALID_FROM, effectiveOn.toString());
        }
        if (patch.isEmpty()) {
            unchanged++;
        } else {
            set.put(key, patch);
        }
    }

    private void endUnnamed() {
        Set<String> scopes = new TreeSet<>();
        named.values().forEach(row -> scopes.add(scope(row)));
        before.rows().forEach((key, row) -> {
            if (before.inForce(key) && !named.containsKey(key) && scopes.contains(scope(row))) {
                end(key);
            }
        });
    }

    /** A complete file speaks for the whole table; one of holidays only for the years that it names. */
    private String scope(Map<String, String> row) {
        return table == ReferenceTable.HOLIDAY && RowRules.isDate(row.getOrDefault("date", ""))
                ? Integer.toString(HolidayTable.noticeYear(Contents.holiday(row))) : "";
    }

    private void end(String key) {
        if (table.dated()) {
            set.put(key, new TreeMap<>(Map.of(Column.VALID_TO, effectiveOn.minusDays(1).toString())));
        } else {
            removed.add(key);
        }
    }

    private Proposal judge(Set<String> changedLater) {
        ReferenceChanged change = new ReferenceChanged(table, effectiveOn, null, null, set, removed);
        Contents after = before.after(change);
        Map<ReferenceTable, Contents> tables = new EnumMap<>(world.tables());
        tables.put(table, after);
        World then = new World(tables, world.node(), world.today());
        for (String key : change.keys()) {
            if (changedLater.contains(key)) {
                refuse(key, List.of("生效日期之后已有变更，生效日期不能早于它"));
            }
            after.row(key).ifPresent(row -> refuse(key, problems(row, then)));
            if (before.inForce(key) && !after.inForce(key)) {
                refuse(key, leftBehind(key, after));
            }
        }
        if (table == ReferenceTable.HOLIDAY && !change.nothing()) {
            judgeYears(change, after);
        }
        return new Proposal(change, change.keys().stream().map(key -> RowChange.of(table, key, before, after)).toList(), unchanged, List.copyOf(refused));
    }

    private List<String> problems(Map<String, String> row, World then) {
        List<String> problems = RowRules.problems(table, row, effectiveOn, then);
        return problems.isEmpty() ? TableRules.problems(table, row, then) : problems;
    }

    /** Rows below one that ends. */
    private List<String> leftBehind(String key, Contents after) {
        return table.columns().stream()
                .filter(column -> column.kind() == Column.Kind.REFERENCE && column.target().equals(table.name()))
                .map(column -> after.rows().values().stream().filter(row -> !row.containsKey(Column.VALID_TO) && key.equals(row.get(column.name()))).count())
                .filter(count -> count > 0)
                .map(count -> "还有 %d 行以它为上级，请先改它们的上级".formatted(count)).toList();
    }

    private void judgeYears(ReferenceChanged change, Contents after) {
        if (effectiveOn.isAfter(world.today())) {
            refused.add(new Proposal.RefusedLine(0, "", "放假安排公布后即适用，生效日期不能晚于今天"));
        }
        if (!refused.isEmpty()) {
            return;
        }
        Set<Integer> touched = new TreeSet<>();
        change.keys().forEach(key -> touched.add(HolidayTable.noticeYear(Contents.holiday(after.row(key).or(() -> before.row(key)).orElseThrow()))));
        Map<Integer, HolidayTable> years = new HashMap<>();
        HolidayTable.byYear(after.holidays()).forEach(year -> years.put(year.year(), year));
        touched.stream().map(year -> years.getOrDefault(year, new HolidayTable(year, List.of()))).flatMap(year -> year.problems().stream())
                .forEach(problem -> refused.add(new Proposal.RefusedLine(0, "", problem)));
    }

    private void refuse(String key, List<String> problems) {
        if (!problems.isEmpty()) {
            refused.add(new Proposal.RefusedLine(numbers.getOrDefault(key, 0L), key, String.join("；", problems)));
        }
    }
}
