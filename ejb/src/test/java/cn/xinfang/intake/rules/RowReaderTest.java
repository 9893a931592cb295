package cn.xinfang.intake.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.takeover.OldRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static final List<String> NAMES = List.of("编号", "姓名", "主题", "信访日期", "内容", "类别", "责任单位", "答复内容", "答复日期", "信访形式", "信访目的",
            "属地", "人数", "是否保密", "备注");
    private static final LocalDate SINCE_2016 = LocalDate.of(2016, 1, 1);
    private static final Vocabulary KNOWN = new Vocabulary.Builder()
            .contentClass("0403", "工资福利", SINCE_2016, null).contentClass("1604", "干部作风", SINCE_2016, null)
            .contentClass("01", "农村农业", SINCE_2016, null).contentClass("62", "农村农业", LocalDate.of(2005, 5, 1), LocalDate.of(2015, 12, 31))
            .contentClass("99", "其他", SINCE_2016, null).contentClass("9903", "其他", SINCE_2016, null)
            .ownUnit("6213000000001080001", "市人社局").division("621321", "安河县").build("621300");

    @ParameterizedTest
    @CsvSource({"2015-12-31, 农村农业, 62", "2016-01-01, 农村农业, 01", "2015-12-31, 工资福利, 0403"})
    void a_class_is_that_of_the_tree_of_its_day_or_else_of_the_present_one(String day, String name, String code) {
        RowReading reading = read("1", "张某", "主题", day, "内容", name);
        assertEquals(code, reading.record().contentClass());
        assertEquals(List.of(), reading.changes());
    }

    @Test
    void a_name_of_two_classes_is_kept_as_a_name() {
        assertEquals("其他", read("1", "张某", "主题", "2019-03-02", "内容", "其他").record().origin().className());
    }

    @Test
    void a_whole_row_is_understood_without_a_change() {
        RowReading reading = read("ＸＦ２０１５—３２", "张\u3000某", "反映拖欠工资", "2015/3/2 9:05:07", "_x000D_\n某工地拖欠工资。", "工资 福利", "市人社局",
                "已责成支付。", "42140", "来信", "求决", "安河县", "3", "否", "不保存");
        OldRecord record = reading.record();
        assertEquals(List.of(), reading.changes());
        assertEquals("XF2015—32", reading.identity());
        assertEquals("张 某", record.petitioner().name());
        assertEquals(LocalDate.of(2015, 3, 2), record.receivedOn());
        assertEquals("某工地拖欠工资。", record.matter().text());
        assertEquals("0403", record.contentClass());
        assertEquals("6213000000001080001", reading.unit());
        assertEquals(LocalDate.of(2015, 5, 16), record.repliedOn());
        assertEquals(Channel.LETTER, record.channel());
        assertEquals(ClaimClass.APPEAL, record.claimClass());
        assertEquals("621321", record.division());
        assertEquals(3, record.people());
        assertFalse(record.confidential());
        assertFalse(reading.content().contains("不保存"), "an unmapped column is nowhere");
    }

    @Test
    void names_that_no_table_has_are_kept_and_told() {
        RowReading reading = read("1", "张某", "主题", "2015-03-02", "内容", "老龄问题", "市老龄办");
        assertEquals("9903", reading.record().contentClass());
        assertEquals("老龄问题", reading.record().origin().className());
        assertEquals("市老龄办", reading.record().origin().unitName());
        assertNull(reading.unit());
        assertEquals(2, reading.changes().size());
    }

    @Test
    void a_row_without_name_or_subject_is_taken_as_anonymous_with_the_beginning_of_its_text() {
        RowReading reading = read("1", " ", "\u3000", "2015-03-02", "反映某村道路多年失修，雨天无法通行，村民出行困难，多次向乡里反映没有结果，请求尽快修复。", "工资福利");
        assertNull(reading.record().petitioner());
        assertTrue(reading.record().matter().summary().length() <= 40);
        assertTrue(reading.record().matter().summary().endsWith("…"));
        assertEquals(2, reading.changes().size());
    }

    @Test
    void a_subject_of_more_than_two_hundred_characters_is_not_lost() {
        String subject = "关于".repeat(150);
        RowReading reading = read("1", "张某", subject, "2015-03-02", "正文", "工资福利");
        assertEquals(200, reading.record().matter().summary().length());
        assertEquals(subject + "\n正文", reading.record().matter().text());
    }

    @Test
    void a_text_of_seven_thousand_characters_is_taken_whole() {
        String text = "反映拖欠工资。".repeat(1000);
        assertEquals(text, read("1", "张某", "主题", "2015-03-02", text, "工资福利").record().matter().text());
    }

    @ParameterizedTest
    @CsvSource({"市长信箱, MAYORS_MAILBOX", "12345 热线, HOTLINE", "网上信访, ONLINE", "群众来访, VISIT", "上级转来, TRANSFERRED_IN", "来信, LETTER", "电子邮件, FAX_OR_MAIL"})
    void channels_are_known_in_the_words_of_older_systems(String written, Channel channel) {
        assertEquals(channel, withChannelAndPurpose(written, null).record().channel());
    }

    @Test
    void reports_are_known_by_purpose_or_class_and_told() {
        RowReading byPurpose = withChannelAndPurpose("来信", "检举控告");
        assertEquals(ClaimClass.ACCUSATION, byPurpose.record().claimClass());
        assertEquals(1, byPurpose.changes().size());
        assertEquals(ClaimClass.ACCUSATION, read("1", "张某", "主题", "2015-03-02", "内容", "干部作风").record().claimClass());
    }

    @Test
    void a_confidential_record_is_known() {
        assertTrue(read("1", "张某", "主题", "2015-03-02", "内容", "工资福利", null, null, null, null, null, null, null, "是").record().confidential());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "-, 内容, -, -, 没有日期。 请补填信访日期后重新导入。",
            "去年春天, 内容, -, -, “信访日期”列的“去年春天”不是日期。请改为 2019-01-06 的形式。",
            "2004-12-31, 内容, -, -, 日期 2004-12-31 早于 2005-05-01《信访条例》施行之日，期限无从判定。 请作为档案另行保存。",
            "2026-03-03, 内容, -, -, 日期 2026-03-03 晚于今天。 请核对日期。",
            "2015-03-02, -, -, -, 主题和内容都为空。 请补填后重新导入。",
            "2015-03-02, 内容, 已答复, -, 有答复内容而没有答复日期，是否超期无从判定。 请补填答复日期后重新导入。",
            "2015-03-02, 内容, 已答复, 2015-03-01, 答复日期 2015-03-01 早于信访日期 2015-03-02。 请核对两个日期。",
            "2015-03-02, 内容, 已答复, 三月, “答复日期”列的“三月”不是日期。请改为 2019-01-06 的形式。"})
    void a_row_that_cannot_be_taken_says_why_and_what_to_do(String date, String text, String reply, String repliedOn, String refusal) {
        RowReading reading = read("1", "张某", null, date, text, "工资福利", "市人社局", reply, repliedOn);
        assertTrue(reading.refused());
        assertEquals(refusal, reading.refusal());
    }

    @Test
    void a_cell_longer_than_a_spreadsheet_holds_comes_from_an_unpaired_quote() {
        assertTrue(read("1", "张某", "主题", "2015-03-02", "字".repeat(CellText.LONGEST + 1)).refused());
    }

    @Test
    void more_cells_than_columns_come_from_a_wrong_separator() {
        List<String> cells = new ArrayList<>(NAMES);
        cells.add("多出一格");
        assertTrue(reader().read(new SheetRow(9, cells)).refused());
    }

    @Test
    void two_rows_say_the_same_when_their_mapped_cells_do() {
        String one = read("1", "张某", "主题", "2015-03-02", "内容\r\n第二行").content();
        assertEquals(one, read("1", "张某 ", "主题", "2015-03-02", "内容_x000D_\n第二行", null, null, null, null, null, null, null, null, null, "别的备注").content());
        assertNotEquals(one, read("1", "张某", "主题", "2015-03-02", "内容\r\n第三行").content());
    }

    private static RowReading withChannelAndPurpose(String channel, String purpose) {
        return read("1", "张某", "主题", "2015-03-02", "内容", "工资福利", null, null, null, channel, purpose);
    }

    private static RowReading read(String... cells) {
        return reader().read(new SheetRow(2, Arrays.asList(cells)));
    }

    private static RowReader reader() {
        Heading heading = new Heading(1, NAMES);
        return new RowReader("ab12", heading, new SheetMapping(heading.guess(), Channel.ONLINE, ClaimClass.APPEAL), KNOWN, LocalDate.of(2026, 3, 2));
    }
}
