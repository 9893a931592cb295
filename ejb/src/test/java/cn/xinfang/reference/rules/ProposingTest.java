package cn.xinfang.reference.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.law.HolidayCsv;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProposingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final String GOVERNMENT = "6213000000000020001";
    private static final String LABOUR = "6213000000001080001";
    private static final String HEALTH = "6213000000001160001";

    @Test
    void a_new_row_is_valid_from_the_first_day_of_the_change() {
        var proposal = write(ReferenceTable.UNIT, unit("6213000000001990001", "医保局", "陇医保"));
        assertEquals(List.of(), proposal.refused());
        assertEquals(RowChange.Kind.ADDED, proposal.rows().get(0).kind());
        assertEquals("2027-03-01", proposal.rows().get(0).row().get(Column.VALID_FROM));
    }

    @Test
    void only_the_columns_that_change_go_into_the_journal() {
        var proposal = write(ReferenceTable.UNIT, Map.of("code", LABOUR, "phone", "0999-1", "name", "陇宁市人社局"));
        assertEquals(Map.of(LABOUR, Map.of("phone", "0999-1")), proposal.change().set());
        assertEquals(List.of(new RowChange.Cell("电话", "", "0999-1")), proposal.rows().get(0).cells());
    }

    @Test
    void a_line_that_says_what_holds_already_changes_nothing() {
        var proposal = write(ReferenceTable.UNIT, Map.of("code", LABOUR, "name", "陇宁市人社局"));
        assertTrue(proposal.change().nothing());
        assertEquals(1, proposal.unchanged());
    }

    @Test
    void a_unit_ends_on_the_day_before_with_its_successor() {
        var proposal = end(ReferenceTable.UNIT, LABOUR, HEALTH);
        assertEquals(List.of(), proposal.refused());
        assertEquals(Map.of("valid_to", "2027-02-28", "successor_code", HEALTH), proposal.change().set().get(LABOUR));
        assertEquals(RowChange.Kind.ENDED, proposal.rows().get(0).kind());
    }

    @Test
    void a_unit_that_heads_others_cannot_end_before_them() {
        assertRefused("还有 2 行以它为上级，请先改它们的上级", end(ReferenceTable.UNIT, GOVERNMENT, null));
    }

    @Test
    void a_unit_cannot_be_succeeded_by_one_that_does_not_exist() {
        assertRefused("“承继单位”不存在：6213000000009990001", end(ReferenceTable.UNIT, LABOUR, "6213000000009990001"));
    }

    @Test
    void a_document_sign_belongs_to_one_unit_of_a_node() {
        assertRefused("机关代字“陇人社”已被本节点其他单位使用", write(ReferenceTable.UNIT, unit("6213000000001990001", "医保局", "陇人社")));
    }

    @Test
    void two_units_may_exchange_their_signs_in_one_file() {
        var proposal = Proposing.of(ReferenceTable.UNIT, List.of(new Line(2, Map.of("code", LABOUR, "doc_sign", "陇卫")),
                new Line(3, Map.of("code", HEALTH, "doc_sign", "陇人社"))), false, MARCH, world(), Set.of());
        assertEquals(List.of(), proposal.refused());
        assertEquals(2, proposal.count(RowChange.Kind.CHANGED));
    }

    @Test
    void a_code_that_a_spreadsheet_rounded_is_explained() {
        var refused = write(ReferenceTable.UNIT, unit("6.213E+18", "医保局", "陇医保")).refused();
        assertTrue(refused.get(0).reason().contains("科学计数"), refused.toString());
    }

    @Test
    void a_unit_whose_superiors_go_in_a_circle_is_refused() {
        assertRefused("上级单位的关系成了一个圈", write(ReferenceTable.UNIT, Map.of("code", GOVERNMENT, "superior_code", LABOUR)));
    }

    @Test
    void a_line_twice_in_a_file_is_refused_with_both_numbers() {
        var line = Map.of("code", LABOUR, "phone", "0999-1");
        var proposal = Proposing.of(ReferenceTable.UNIT, List.of(new Line(2, line), new Line(7, line)), false, MARCH, world(), Set.of());
        assertEquals(List.of(new Proposal.RefusedLine(7, LABOUR, "与第 2 行重复")), proposal.refused());
    }

    @Test
    void a_complete_file_ends_the_rows_that_it_does_not_name() {
        var proposal = Proposing.of(ReferenceTable.UNIT, List.of(new Line(2, Map.of("code", GOVERNMENT)), new Line(3, Map.of("code", LABOUR))),
                true, MARCH, world(), Set.of());
        assertEquals(List.of(HEALTH), proposal.rows().stream().filter(row -> row.kind() == RowChange.Kind.ENDED).map(RowChange::key).toList());
    }

    @Test
    void a_row_with_a_later_change_is_not_changed_before_it() {
        var proposal = Proposing.of(ReferenceTable.UNIT, List.of(new Line(0, Map.of("code", LABOUR, "phone", "1"))), false, MARCH, world(), Set.of(LABOUR));
        assertRefused("生效日期之后已有变更，生效日期不能早于它", proposal);
    }

    @Test
    void the_level_of_a_division_follows_from_its_code() {
        assertRefused("代码 621321101203 是村级区划的代码，与“级别”不符", write(ReferenceTable.DIVISION,
                Map.of("code", "621321101203", "name", "下磨村", "level", "TOWNSHIP", "parent_code", "621321")));
    }

    @Test
    void a_contact_is_kept_by_the_node_nearest_to_the_village() {
        var contact = Map.of("division_code", "621321101202", "person_name", "测试甲", "phone", "0999-8300000");
        assertRefused("621321101202 不由本节点维护", write(ReferenceTable.VILLAGE_CONTACT, contact));
        var county = Proposing.of(ReferenceTable.VILLAGE_CONTACT, List.of(new Line(0, contact)), false, MARCH,
                new World(world().tables(), "621321", TODAY), Set.of());
        assertEquals(List.of(), county.refused());
    }

    @Test
    void a_class_is_compared_with_one_of_the_other_version() {
        assertRefused("对应分类 03 不是 2005 版的", write(ReferenceTable.CONTENT_CLASS_MAP,
                Map.of("class_code", "01", "tree_version", "2005", "mapped_code", "03")));
    }

    @Test
    void a_holiday_table_takes_the_place_of_its_year_alone() {
        var lines = List.of(holiday("2026-12-31", "元旦"), holiday("2027-01-01", "元旦"), holiday("2027-10-01", "国庆节"));
        var proposal = Proposing.of(ReferenceTable.HOLIDAY, lines, true, TODAY, world(), Set.of());
        assertEquals(List.of(), proposal.refused());
        assertEquals(Set.of(), proposal.change().removed());
        var corrected = Proposing.of(ReferenceTable.HOLIDAY, List.of(holiday("2026-10-01", "国庆节")), true, TODAY, world(), Set.of());
        assertTrue(corrected.change().removed().stream().allMatch(day -> day.startsWith("2026")));
        assertTrue(corrected.change().removed().contains("2026-05-01"));
    }

    @Test
    void a_holiday_table_without_the_national_day_is_refused() {
        var proposal = Proposing.of(ReferenceTable.HOLIDAY, List.of(holiday("2027-01-01", "元旦")), true, TODAY, world(), Set.of());
        assertRefused("缺少国庆节(10 月 1 日)放假，表格不完整", proposal);
    }

    @Test
    void holidays_hold_from_the_day_of_the_entry_at_the_latest() {
        var proposal = Proposing.of(ReferenceTable.HOLIDAY, List.of(holiday("2026-10-09", "国庆节")), false, MARCH, world(), Set.of());
        assertRefused("放假安排公布后即适用，生效日期不能晚于今天", proposal);
    }

    private static Proposal write(ReferenceTable table, Map<String, String> values) {
        return Proposing.of(table, List.of(new Line(0, values)), false, MARCH, world(), Set.of());
    }

    private static Proposal end(ReferenceTable table, String key, String successor) {
        return Proposing.ending(table, key, successor, MARCH, world(), Set.of());
    }

    private static void assertRefused(String reason, Proposal proposal) {
        assertEquals(List.of(reason), proposal.refused().stream().map(Proposal.RefusedLine::reason).toList());
    }

    private static Line holiday(String date, String name) {
        return new Line(2, Map.of("date", date, "name", name, "isOffDay", "true"));
    }

    private static Map<String, String> unit(String code, String name, String sign) {
        var row = new HashMap<>(Map.of("code", code, "name", "陇宁市" + name, "short_name", "市" + name, "node_code", "621300",
                "division_code", "621300", "kind", "DEPARTMENT", "doc_sign", sign));
        row.put("superior_code", GOVERNMENT);
        return row;
    }

    private static World world() {
        Map<ReferenceTable, Contents> tables = new EnumMap<>(ReferenceTable.class);
        var government = new HashMap<>(unit(GOVERNMENT, "人民政府", "陇政"));
        government.remove("superior_code");
        tables.put(ReferenceTable.UNIT, contents(ReferenceTable.UNIT, government, unit(LABOUR, "人社局", "陇人社"), unit(HEALTH, "卫健委", "陇卫")));
        tables.put(ReferenceTable.NODE, contents(ReferenceTable.NODE, Map.of("code", "621300", "name", "陇宁市", "role", "CITY", "division_code", "621300"),
                Map.of("code", "621321", "name", "安河县", "role", "COUNTY", "parent_code", "621300", "division_code", "621321")));
        tables.put(ReferenceTable.DIVISION, contents(ReferenceTable.DIVISION, Map.of("code", "621300", "name", "陇宁市", "level", "CITY"),
                Map.of("code", "621321", "name", "安河县", "level", "COUNTY", "parent_code", "621300"),
                Map.of("code", "621321101202", "name", "上磨村", "level", "VILLAGE", "parent_code", "621321")));
        tables.put(ReferenceTable.CONTENT_CLASS, contents(ReferenceTable.CONTENT_CLASS, Map.of("code", "01", "name", "农村农业", "tree_version", "2016"),
                Map.of("code", "03", "name", "城乡建设", "tree_version", "2016"),
                Map.of("code", "62", "name", "农村农业", "tree_version", "2005", "valid_to", "2015-12-31")));
        tables.put(ReferenceTable.HOLIDAY, Contents.of(HolidayCsv.shipped()));
        return new World(tables, "621300", TODAY);
    }

    @SafeVarargs
    private static Contents contents(ReferenceTable table, Map<String, String>... rows) {
        var byKey = new TreeMap<String, Map<String, String>>();
        for (var row : rows) {
            byKey.put(table.keyOf(row), row);
        }
        return new Contents(byKey);
    }
}
