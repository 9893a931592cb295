package cn.xinfang.petition;

import cn.xinfang.law.RuleSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text tables under {@code petition/}: one block per action, one line per group of stages, one column per relation, then
 * what is recorded and where the petition stands afterwards. A block for a year overrides the block without. A line
 * {@code 受理争议 同 异议待核实} lets the first stage be decided as the second wherever no block names it.
 */
final class DecisionTable {

    static final String OPEN = "可";
    static final String NOBODY = "—";

    /** What a table says about one stage. */
    record Row(Map<Relation, String> cells, String recorded, String after) {
    }

    private record Key(String block, Stage stage) {
    }

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<Key, Row> rows = new HashMap<>();
    private final Map<Stage, Stage> like = new HashMap<>();

    DecisionTable(String... files) {
        lines("legend.txt").forEach(line -> codes.put(line.split("\\s+")[0], line.split("\\s+")[1]));
        for (String file : files) {
            read(file);
        }
    }

    /** The line for an action at a stage, else at the stage that it is like; null where no table has decided it. */
    Row row(Action action, Stage stage, RuleSet rules) {
        Row own = named(action, stage, rules);
        return own != null || stage.like() == null ? own : named(action, stage.like(), rules);
    }

    private Row named(Action action, Stage stage, RuleSet rules) {
        Row ofYear = rows.get(new Key(action.label() + " " + year(rules), stage));
        Row row = ofYear == null ? rows.get(new Key(action.label(), stage)) : ofYear;
        return row == null && like.containsKey(stage) ? row(action, like.get(stage), rules) : row;
    }

    /** The refusal code that a word of the tables stands for. */
    String code(String word) {
        String code = codes.get(word);
        if (code == null) {
            throw new IllegalArgumentException("图例中没有“" + word + "”");
        }
        return code;
    }

    Map<String, String> legend() {
        return codes;
    }

    private static String year(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "2005" : "2022";
    }

    private void read(String file) {
        String block = null;
        for (String line : lines(file)) {
            if (line.startsWith("【")) {
                block = line.substring(1, line.indexOf('】'));
            } else if (line.matches("\\S+ 同 \\S+")) {
                like.put(Stage.valueOf(line.split(" 同 ")[0]), Stage.valueOf(line.split(" 同 ")[1]));
            } else if (!line.startsWith("阶段")) {
                add(block, line);
            }
        }
    }

    private void add(String block, String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        Relation[] relations = Relation.values();
        if (cells.length != relations.length + 3) {
            throw new IllegalArgumentException("列数不符:" + line);
        }
        Map<Relation, String> outcomes = new LinkedHashMap<>();
        for (Relation relation : relations) {
            outcomes.put(relation, cells[relation.ordinal() + 1]);
        }
        Row row = new Row(outcomes, cells[relations.length + 1], cells[relations.length + 2]);
        for (String stage : cells[0].split("、")) {
            if (rows.put(new Key(block, Stage.valueOf(stage)), row) != null) {
                throw new IllegalArgumentException("重复:" + block + " " + stage);
            }
        }
    }

    private static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                DecisionTable.class.getResourceAsStream("/petition/" + file), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
