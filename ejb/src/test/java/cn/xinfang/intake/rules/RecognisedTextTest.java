package cn.xinfang.intake.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class RecognisedTextTest {

    @Test
    void a_sentence_that_was_broken_at_the_margin_is_whole_again() {
        assertEquals("我在双泉镇修路，施工单位至今没有付清工资，多次催要没有结果。\n此致敬礼！",
                RecognisedText.tidy("我在双泉镇修路，施工单位至今没\n有付清工资，\n多次催要没有结果。\n此致敬礼！\n"));
    }

    @Test
    void blanks_between_ideographs_and_empty_lines_go() {
        assertEquals("尊敬的领导：\n反映 3 号桥拖欠工资的问题。", RecognisedText.tidy("尊 敬 的　领导：\n\n \n反映 3 号桥 拖欠工资的问题。"));
    }

    @Test
    void a_few_stray_marks_are_no_letter() {
        assertNull(RecognisedText.tidy(" . — 一 \n 3 |\n"));
        assertNull(RecognisedText.tidy(""));
    }

    @Test
    void radicals_that_a_font_wrote_become_the_ideographs_that_look_like_them() {
        assertEquals("市长：施工单位至今没有付清工资，请求督促支付。", RecognisedText.tidy("市\u2ed3：施\u2f2f单位\u2f84今没有付清\u2f2f资，请求督促\u2f40付。"));
    }
}
