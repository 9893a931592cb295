package cn.xinfang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.kernel.IdCard.Defect;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class IdCardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Set<String> DIVISIONS =
            Set.of("110105", "440524", "620802", "620522", "620402", "621121", "620881", "621399");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/vectors/id-card-vectors.csv", numLinesToSkip = 1)
    void every_vector_is_judged_as_the_standard_says(String number, boolean valid, String why) {
        assertEquals(valid, defect(number == null ? "" : number).isEmpty(), why);
    }

    @ParameterizedTest
    @CsvSource({
        "62080219000101000,  FORM",
        "620802000101001,    FORM",
        "６２０８0219000101006X, FORM",
        "620802190001010001, CHECK_CHARACTER",
        "62089919000101000X, DIVISION",
        "62080219000230000X, BIRTH_DATE",
        "620802209912310001, BIRTH_DATE"})
    void the_defect_is_named(String number, Defect defect) {
        assertEquals(Optional.of(defect), defect(number));
    }

    @Test
    void a_typed_number_passes_once_it_is_normalised() {
        assertEquals(Optional.empty(), defect(CodeText.normalise(" ６２０８0219000101006x ")));
        assertEquals(Optional.empty(), defect(CodeText.normalise("620802 190001010000")));
        assertEquals("", CodeText.normalise(null));
    }

    @Test
    void a_child_born_today_has_a_valid_number() {
        assertEquals(Optional.empty(), IdCard.defect("11010519491231002X", LocalDate.of(1949, 12, 31), DIVISIONS::contains));
        assertEquals(Optional.of(Defect.BIRTH_DATE),
                IdCard.defect("11010519491231002X", LocalDate.of(1949, 12, 30), DIVISIONS::contains));
    }

    private static Optional<Defect> defect(String number) {
        return IdCard.defect(number, TODAY, DIVISIONS::contains);
    }
}
