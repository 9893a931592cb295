package cn.xinfang.intake.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetMappingTest {

    private static final Map<String, Column> ENOUGH = Map.of("日期", Column.RECEIVED, "内容", Column.TEXT);

    @Test
    void the_heading_is_found_below_a_title() {
        Heading heading = Heading.find(List.of(row(1, "陇宁市 2015 年信访登记表"), row(2, "填表单位：", "市信访局"), row(3, "编号", "姓 名", "信访日期", "内容"),
                row(4, "1", "张某", "2015-01-06", "欠薪"))).orElseThrow();
        assertEquals(3, heading.row());
        assertEquals(List.of(Column.NUMBER, Column.PETITIONER, Column.RECEIVED, Column.TEXT), List.copyOf(heading.guess().values()));
    }

    @Test
    void a_sheet_without_any_known_name_has_no_heading() {
        assertEquals(Optional.empty(), Heading.find(List.of(row(1, "甲", "乙"), row(2, "1", "2"))));
    }

    @Test
    void the_second_column_of_a_name_is_told_apart_and_not_guessed() {
        Heading heading = new Heading(1, Heading.find(List.of(row(1, "日期", "日期", "内容"))).orElseThrow().names());
        assertEquals(List.of("日期", "日期 (2)", "内容"), heading.names());
        assertEquals(Set.of("日期", "内容"), heading.guess().keySet());
    }

    @Test
    void columns_that_are_never_taken_are_named_with_the_reason_and_never_guessed() {
        Heading heading = Heading.find(List.of(row(1, "日期", "内容", "是否重点人员", "民族", "家属联系电话", "政治面貌", "备注"))).orElseThrow();
        assertEquals(Map.of("是否重点人员", "人员管控信息", "民族", "与信访事项无关", "家属联系电话", "亲属信息", "政治面貌", "与信访事项无关"), heading.dropped());
        assertEquals(Set.of("日期", "内容"), heading.guess().keySet());
    }

    @Test
    void nobody_can_map_a_column_that_is_never_taken() {
        assertRefused("COLUMN_NEVER_TAKEN", Map.of("日期", Column.RECEIVED, "内容", Column.TEXT, "家属姓名", Column.PETITIONER), ClaimClass.APPEAL);
    }

    @Test
    void a_mapping_needs_a_date_and_a_text_and_each_meaning_once() {
        assertRefused("COLUMN_MISSING", Map.of("内容", Column.TEXT), ClaimClass.APPEAL);
        assertRefused("COLUMN_MISSING", Map.of("日期", Column.RECEIVED), ClaimClass.APPEAL);
        assertRefused("COLUMN_TWICE", Map.of("日期", Column.RECEIVED, "时间", Column.RECEIVED, "内容", Column.TEXT), ClaimClass.APPEAL);
        assertRefused("DEFAULT_ACCUSATION", ENOUGH, ClaimClass.ACCUSATION);
    }

    private static void assertRefused(String code, Map<String, Column> columns, ClaimClass claimClass) {
        assertEquals(code, assertThrows(RefusedException.class, () -> new SheetMapping(columns, Channel.LETTER, claimClass)).refusal().code());
    }

    private static SheetRow row(int number, String... cells) {
        return new SheetRow(number, Arrays.asList(cells));
    }
}
