package cn.xinfang.routing.rules;

import cn.xinfang.directory.rules.Candidate;
import cn.xinfang.directory.rules.DivisionLevel;
import cn.xinfang.directory.rules.RoutingRule;
import cn.xinfang.reference.rules.Column;
import cn.xinfang.reference.rules.Contents;
import java.util.List;
import java.util.Map;

/** The rules and units of a day, or of a proposal. */
public record RoutingWorld(List<RoutingRule> rules, List<Candidate> units) {

    /** @throws IllegalArgumentException when a rule lacks a value or names a level that does not exist */
    public static RoutingWorld of(Contents rules, Contents units) {
        return new RoutingWorld(rules.rows().values().stream().filter(RoutingWorld::inForce).map(RoutingWorld::rule).toList(),
                units.rows().values().stream().filter(RoutingWorld::inForce).map(row -> new Candidate(row.get("code"), row.get("name"),
                        row.get("division_code"), Column.split(row.get("competences")))).toList());
    }

    private static RoutingRule rule(Map<String, String> row) {
        return new RoutingRule(value(row, "class_code"), DivisionLevel.valueOf(value(row, "place_level")),
                DivisionLevel.valueOf(value(row, "unit_level")), value(row, "competence"), row.getOrDefault("basis", ""));
    }

    private static String value(Map<String, String> row, String column) {
        if (row.getOrDefault(column, "").isBlank()) {
            throw new IllegalArgumentException("规则缺少 " + column);
        }
        return row.get(column);
    }

    private static boolean inForce(Map<String, String> row) {
        return !row.containsKey(Column.VALID_TO);
    }
}
