package cn.xinfang.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.xinfang.attachment.Content;
import cn.xinfang.intake.rules.SheetDate;
import cn.xinfang.intake.rules.SheetRow;
import cn.xinfang.kernel.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final String CSV = "编号,内容,日期\r\n1,\"第一行\r\n第二行，含“引号”和\"\"英文引号\"\"\",2019/1/6 9:05:07\r\n\r\n3,㐀㐁生僻字,20190106\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void a_csv_is_read_in_every_encoding_of_offices(String charset) throws IOException {
        assertCsv(CSV.getBytes(Charset.forName(charset)));
    }

    @Test
    void the_mark_of_utf_8_is_no_part_of_the_first_name() throws IOException {
        assertCsv(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";"})
    void the_separator_is_seen_in_the_heading(String separator) throws IOException {
        assertEquals(List.of("编号", "内容", "日期"), read(CSV.replace(",", separator).getBytes(StandardCharsets.UTF_8)).get(0).cells());
    }

    @Test
    void a_quote_that_is_never_closed_is_told_with_its_row() {
        byte[] csv = "编号,内容\n1,好\n2,\"没有结束\n3,好\n".getBytes(StandardCharsets.UTF_8);
        RefusedException refused = assertThrows(RefusedException.class, () -> read(csv));
        assertEquals("SHEET_BROKEN", refused.refusal().code());
        assertEquals("第 3 行以后无法读取。", refused.refusal().message());
    }

    @Test
    void a_workbook_gives_texts_numbers_and_dates_as_they_are_meant() throws IOException {
        List<SheetRow> rows = read(workbook(sheet -> {
            sheet.value(0, 0, "编号");
            sheet.value(1, 0, new BigDecimal("20150032"));
            sheet.value(1, 1, "内容_x000D_\n第二行");
            sheet.value(1, 2, LocalDateTime.of(2019, 1, 6, 9, 5, 7));
            sheet.style(1, 2).format("yyyy/m/d h:mm:ss").set();
            sheet.value(1, 3, 43471.378);
            sheet.value(1, 5, LocalDate.of(2019, 1, 6));
            sheet.style(1, 5).format("yyyy年m月d日").set();
            sheet.value(4, 0, "第五行");
        }));
        List<String> cells = rows.get(1).cells();
        assertEquals("20150032", cells.get(0));
        assertEquals("2019-01-06 09:05:07", cells.get(2));
        assertEquals(null, cells.get(4));
        for (int column : new int[] {2, 3, 5}) {
            assertEquals(Optional.of(LocalDate.of(2019, 1, 6)), SheetDate.parse(cells.get(column)), "column " + column);
        }
        assertEquals(5, rows.get(rows.size() - 1).number());
    }

    @Test
    void a_number_of_twenty_one_digits_kept_as_text_is_not_rounded() throws IOException {
        List<SheetRow> rows = read(workbook(sheet -> sheet.value(0, 0, "621300201501063000171")));
        assertEquals("621300201501063000171", rows.get(0).cell(0));
    }

    @Test
    void the_first_visible_sheet_is_read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet hidden = workbook.newWorksheet("隐藏");
            hidden.value(0, 0, "不读");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            workbook.newWorksheet("登记").value(0, 0, "读");
        }
        assertEquals("读", read(out.toByteArray()).get(0).cell(0));
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do() {
        byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        for (byte[] file : List.of(xls, new byte[] {0x50, 0x4B, 3, 4, 0, 0, 0, 0, 1, 2, 3}, new byte[] {(byte) 0x80, (byte) 0xFF, 0, 1})) {
            assertEquals("SHEET_FORMAT", assertThrows(RefusedException.class, () -> read(file), Arrays.toString(file)).refusal().code());
        }
        assertEquals("SHEET_EMPTY", assertThrows(RefusedException.class, () -> read(" \n".getBytes(StandardCharsets.UTF_8))).refusal().code());
    }

    private static void assertCsv(byte[] file) throws IOException {
        List<SheetRow> rows = read(file);
        assertEquals(List.of("编号", "内容", "日期"), rows.get(0).cells());
        assertEquals("第一行\r\n第二行，含“引号”和\"英文引号\"", rows.get(1).cell(1));
        assertEquals(new SheetRow(4, List.of("3", "㐀㐁生僻字", "20190106")), rows.get(3));
    }

    private static List<SheetRow> read(byte[] file) throws IOException {
        Content content = () -> new ByteArrayInputStream(file);
        List<SheetRow> rows = new ArrayList<>();
        try (Sheet sheet = Sheet.open(content)) {
            sheet.rows().forEachRemaining(rows::add);
        }
        return rows;
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("登记"));
        }
        return out.toByteArray();
    }
}
