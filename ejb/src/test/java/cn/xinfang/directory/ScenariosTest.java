package cn.xinfang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The fictional matters from which the demonstration is made. */
class ScenariosTest {

    private static final List<Map<String, String>> SCENARIOS = ReferenceFile.rows("/demo/scenarios.csv");
    private static final Set<String> PURPOSES = Set.of("申诉", "求决", "意见建议", "揭发控告", "咨询", "其他");

    @Test
    void every_first_level_class_has_a_scenario_and_every_class_is_a_leaf() {
        var classes = ReferenceFile.rows("/reference/content-classes.csv").stream()
                .filter(row -> row.get("valid_to") == null).map(row -> row.get("code")).toList();
        assertEquals(classes.stream().filter(code -> code.length() == 2).collect(Collectors.toSet()),
                SCENARIOS.stream().map(row -> row.get("class_code").substring(0, 2)).collect(Collectors.toSet()));
        assertNone(row -> row.get("class_code").length() != 4 || !classes.contains(row.get("class_code")));
    }

    @Test
    void summaries_are_short_and_texts_are_of_the_length_of_a_letter() {
        assertNone(row -> row.get("summary").length() > 60);
        assertNone(row -> row.get("text").length() < 80 || row.get("text").length() > 400);
    }

    @Test
    void every_scenario_has_a_purpose_and_claims() {
        assertNone(row -> !PURPOSES.contains(row.get("purpose")));
        assertNone(row -> List.of(row.get("claims").split("\\|")).stream().anyMatch(String::isBlank));
    }

    @Test
    void only_reports_against_officials_belong_to_the_discipline_class() {
        assertNone(row -> row.get("class_code").startsWith("16") != row.get("purpose").equals("揭发控告"));
    }

    @Test
    void a_unit_of_the_city_bears_the_word_that_names_the_competent_one() {
        var units = ReferenceFile.rows("/reference/units.csv");
        assertNone(row -> !row.get("unit_word").equals("乡镇")
                && units.stream().noneMatch(unit -> unit.get("short_name").contains(row.get("unit_word"))));
    }

    @Test
    void family_and_given_names_make_at_least_a_thousand_people() {
        var kinds = ReferenceFile.rows("/demo/names.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("kind"), Collectors.counting()));
        assertTrue(kinds.get("FAMILY") * (kinds.get("GIVEN_MALE") + kinds.get("GIVEN_FEMALE")) >= 1000);
    }

    private static void assertNone(Predicate<Map<String, String>> wrong) {
        assertEquals(List.of(), SCENARIOS.stream().filter(wrong).toList());
    }
}
