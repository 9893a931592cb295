package cn.xinfang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.rules.Territory;
import cn.xinfang.directory.rules.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferenceFilesTest {

    private static final List<Map<String, String>> NODES = ReferenceFile.rows("/reference/nodes.csv");
    private static final List<Map<String, String>> DIVISIONS = ReferenceFile.rows("/reference/divisions.csv");
    private static final List<Map<String, String>> UNITS = ReferenceFile.rows("/reference/units.csv");
    private static final List<Map<String, String>> CLASSES = ReferenceFile.rows("/reference/content-classes.csv").stream()
            .filter(row -> row.get("tree_version").equals("2016")).toList();
    private static final List<Map<String, String>> ACCOUNTS = ReferenceFile.rows("/reference/accounts.csv");

    @Test
    void the_content_tree_has_17_classes_and_112_subclasses_each_under_its_class() {
        assertEquals(17, CLASSES.stream().filter(row -> row.get("code").length() == 2).count());
        var below = CLASSES.stream().filter(row -> row.get("code").length() == 4).toList();
        assertEquals(112, below.size());
        assertNone(below, row -> !row.get("code").substring(0, 2).equals(row.get("parent_code")));
    }

    @Test
    void codes_are_unique() {
        for (var rows : List.of(NODES, DIVISIONS, UNITS, CLASSES)) {
            assertEquals(rows.size(), values("code", rows).size());
        }
        assertEquals(ACCOUNTS.size(), values("username", ACCOUNTS).size());
    }

    @Test
    void every_division_lies_in_the_one_that_its_code_says() {
        assertNone(DIVISIONS, row -> row.get("parent_code") != null
                && !row.get("parent_code").equals(Territory.chain(row.get("code")).get(1)));
    }

    @Test
    void every_superior_and_successor_exists() {
        var codes = values("code", UNITS);
        assertNone(UNITS, row -> row.get("superior_code") != null && !codes.contains(row.get("superior_code")));
        assertNone(UNITS, row -> row.get("successor_code") != null && !codes.contains(row.get("successor_code")));
    }

    @Test
    void no_unit_heads_itself_over_others() {
        var superiors = UNITS.stream().filter(row -> row.get("superior_code") != null)
                .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("superior_code")));
        for (var start : superiors.keySet()) {
            var code = start;
            for (int steps = 0; superiors.containsKey(code); steps++) {
                assertTrue(steps < 5, start);
                code = superiors.get(code);
            }
        }
    }

    @Test
    void a_unit_code_begins_with_its_division_and_the_division_lies_in_the_node() {
        var divisions = values("code", DIVISIONS);
        assertNone(UNITS, row -> !divisions.contains(row.get("division_code")));
        assertNone(UNITS, row -> !row.get("code").matches(row.get("division_code") + "0*[0-9]{7}"));
        assertNone(UNITS, row -> !Territory.chain(row.get("division_code")).contains(row.get("node_code")));
    }

    @Test
    void document_signs_are_unique_in_a_node_and_every_existing_unit_has_one() {
        var existing = existingUnits();
        assertNone(existing, row -> row.get("doc_sign") == null);
        assertEquals(existing.size(), existing.stream()
                .map(row -> row.get("node_code") + row.get("doc_sign")).distinct().count());
    }

    @Test
    void every_competence_is_a_known_class() {
        var classes = values("code", CLASSES);
        assertNone(UNITS, row -> row.get("competences") != null
                && !classes.containsAll(List.of(row.get("competences").split(";"))));
    }

    @Test
    void each_node_has_a_unit_for_every_class_of_content() {
        for (var node : values("code", NODES)) {
            var competences = existingUnits().stream().filter(row -> row.get("node_code").equals(node))
                    .filter(row -> UnitKind.valueOf(row.get("kind")) != UnitKind.TOWNSHIP)
                    .flatMap(row -> List.of(row.get("competences").split(";")).stream()).toList();
            assertNone(CLASSES, row -> row.get("code").length() == 4
                    && competences.stream().noneMatch(row.get("code")::startsWith));
        }
    }

    @Test
    void every_existing_unit_has_somebody_who_handles_and_somebody_who_signs() {
        for (var unit : existingUnits()) {
            var office = unit.get("kind").equals("OFFICE");
            var duties = ACCOUNTS.stream().filter(row -> row.get("unit_code").equals(unit.get("code")))
                    .map(row -> Duty.valueOf(row.get("duties"))).collect(Collectors.toSet());
            assertEquals(office
                    ? Set.of(Duty.WINDOW_CLERK, Duty.CASE_OFFICER, Duty.OFFICE_HEAD, Duty.SYSTEM_ADMIN, Duty.AUDIT_ADMIN)
                    : Set.of(Duty.UNIT_OFFICER, Duty.UNIT_HEAD), duties, unit.get("name"));
        }
    }

    @Test
    void a_deputy_is_of_the_unit_of_the_head() {
        var unitOf = ACCOUNTS.stream().collect(Collectors.toMap(row -> row.get("username"), row -> row.get("unit_code")));
        assertNone(ReferenceFile.rows("/reference/deputies.csv"),
                row -> !unitOf.get(row.get("head")).equals(unitOf.get(row.get("deputy"))));
    }

    @Test
    void every_code_of_a_duty_is_a_constant_for_annotations() throws IllegalAccessException {
        for (var duty : Duty.values()) {
            assertEquals(duty.name(), constant(duty.name()));
        }
    }

    private static String constant(String name) throws IllegalAccessException {
        try {
            return (String) Duties.class.getField(name).get(null);
        } catch (NoSuchFieldException e) {
            return "no constant";
        }
    }

    private static List<Map<String, String>> existingUnits() {
        return UNITS.stream().filter(row -> row.get("valid_to") == null).toList();
    }

    private static Set<String> values(String column, List<Map<String, String>> rows) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static void assertNone(List<Map<String, String>> rows, Predicate<Map<String, String>> wrong) {
        assertEquals(List.of(), rows.stream().filter(wrong).toList());
    }
}
