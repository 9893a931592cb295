package cn.xinfang.document.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @Test
    void is_written_with_organ_kind_year_and_serial() {
        assertEquals("陇信转〔2010〕126号", new DocumentNumber("陇", "转", 2010, 126).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"陇信转〔2010〕126号", "安自然资信不受〔2026〕7号", "安信信告〔2026〕1号"})
    void reads_what_it_writes(String text) {
        assertEquals(text, DocumentNumber.parse(text).toString());
    }

    @Test
    void an_organ_may_itself_contain_the_character_xin() {
        assertEquals(new DocumentNumber("安信", "告", 2026, 1), DocumentNumber.parse("安信信告〔2026〕1号"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"陇信转[2010]126号", "陇信转〔2010〕0126号", "陇信转〔10〕126号", "陇转〔2010〕126号", "信转〔2010〕1号", "陇信转〔2010〕126", ""})
    void refuses_other_spellings(String text) {
        assertThrows(IllegalArgumentException.class, () -> DocumentNumber.parse(text));
    }

    @Test
    void serials_start_at_one() {
        assertThrows(IllegalArgumentException.class, () -> new DocumentNumber("陇", "转", 2010, 0));
    }

    @Test
    void a_kind_without_characters_carries_no_number() {
        assertThrows(IllegalArgumentException.class, () -> new DocumentNumber("陇", "", 2010, 1));
    }
}
