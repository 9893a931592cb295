package cn.xinfang.intake.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @Test
    void line_breaks_of_every_kind_stay_line_breaks() {
        assertEquals("一\n二\n三\n四\n五", CellText.clean("一_x000D_\n二\r\n三\r四\u2028五"));
    }

    @Test
    void an_escaped_carriage_return_before_a_line_feed_is_one_break() {
        assertEquals("一\n\n二", CellText.clean("一_x000D_\n_x000D_\n二"));
    }

    @Test
    void an_escaped_underscore_is_an_underscore() {
        assertEquals("A_x000D_", CellText.clean("A_x005F_x000D_"));
    }

    @Test
    void full_width_and_no_break_blanks_are_blanks_and_do_not_stand_at_the_ends() {
        assertEquals("张 三", CellText.clean("\u3000\u00A0张\u3000三\u00A0 "));
    }

    @Test
    void what_cannot_be_seen_is_taken_out() {
        assertEquals("编号", CellText.clean("\uFEFF编\u200B号\u0000\u0007"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0\u200B", "_x000D_", "\r\n"})
    void a_cell_of_blanks_is_empty(String cell) {
        assertNull(CellText.clean(cell));
        assertNull(CellText.line(cell));
        assertNull(CellText.compact(cell));
    }

    @Test
    void full_width_digits_and_letters_of_a_number_are_half_width() {
        assertEquals("XF-20190106(3)", CellText.compact("ｘｆ－２０１９ ０１０６（３）"));
    }

    @Test
    void a_text_keeps_its_full_width_punctuation() {
        assertEquals("（一）反映：２０人。", CellText.clean("（一）反映：２０人。"));
    }

    @Test
    void a_text_of_seven_thousand_characters_is_kept_whole() {
        String text = "反映拖欠工资。".repeat(1000);
        assertEquals(text, CellText.clean(text + "\u3000"));
    }

    @Test
    void on_one_line_breaks_are_blanks() {
        assertEquals("第一行 第二行", CellText.line("第一行 \r\n\r\n 第二行"));
    }
}
