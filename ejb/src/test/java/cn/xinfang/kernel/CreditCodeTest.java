package cn.xinfang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.kernel.CreditCode.Defect;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/vectors/uscc-vectors.csv", numLinesToSkip = 1)
    void every_vector_is_judged_as_the_standard_says(String code, boolean valid, String why) {
        assertEquals(valid, CreditCode.defect(code == null ? "" : code).isEmpty(), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11621300MB0000000D", "11621300MB0000019A", "11621300MB00000275"})
    void the_units_of_the_invented_city_have_valid_codes(String code) {
        assertEquals(Optional.empty(), CreditCode.defect(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11621300MB000006XD", "11621300MB0000190C"})
    void an_organisation_check_of_ten_is_X_and_of_eleven_is_0(String code) {
        assertEquals(Optional.empty(), CreditCode.defect(code));
    }

    @ParameterizedTest
    @CsvSource({
        "54620802MAIHX0004B, FORM",
        "54620802MACHX0004C, CHECK_CHARACTER",
        "54620802MACHX00012, ORGANISATION_CODE"})
    void the_defect_is_named(String code, Defect defect) {
        assertEquals(Optional.of(defect), CreditCode.defect(code));
    }

    @Test
    void small_letters_pass_once_they_are_normalised() {
        assertEquals(Optional.empty(), CreditCode.defect(CodeText.normalise("54620802machx0004b")));
    }
}
