package cn.xinfang.directory.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompetenceTest {

    private static final String VILLAGE = "621321101202";

    @Test
    void a_village_lies_in_its_township_county_city_and_province() {
        assertEquals(List.of("621321101202", "621321101", "621321", "621300", "620000"), Territory.chain(VILLAGE));
    }

    @Test
    void a_city_lies_in_its_province() {
        assertEquals(List.of("621300", "620000"), Territory.chain("621300"));
    }

    @Test
    void a_code_of_another_length_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Territory.chain("6213"));
    }

    @Test
    void a_unit_of_another_county_is_not_competent() {
        assertEquals(Optional.empty(), Competence.of("621302", List.of("01"), VILLAGE, "0102"));
    }

    @Test
    void a_unit_for_another_class_is_not_competent() {
        assertEquals(Optional.empty(), Competence.of("621321", List.of("02", "0103"), VILLAGE, "0102"));
    }

    @Test
    void the_nearer_unit_comes_first() {
        assertTrue(competence("621321", "01").compareTo(competence("621300", "0102")) < 0);
    }

    @Test
    void at_one_level_the_narrower_competence_comes_first() {
        assertTrue(competence("621321", "0102").compareTo(competence("621321", "01")) < 0);
    }

    private static Competence competence(String division, String contentClass) {
        return Competence.of(division, List.of(contentClass), VILLAGE, "0102").orElseThrow();
    }
}
