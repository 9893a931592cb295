package cn.xinfang.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {

    private static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);
    private static final String ORIGIN = "安河县信访局 周敏 2026-03-03 09:00";

    @Test
    void the_rows_and_columns_shown_are_read_back() {
        List<Row> rows = rows(write(List.of(Column.NUMBER, Column.SUMMARY, Column.RECEIVED, Column.PEOPLE),
                Stream.of(line(1, "工地拖欠工资", false), line(2, null, true))));
        assertEquals(List.of("编号", "摘要", "收到", "人数"), rows.get(0).stream().map(Cell::getText).toList());
        assertEquals("工地拖欠工资", rows.get(1).getCellText(1));
        assertEquals(MARCH_3, rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate());
        assertEquals(1, rows.get(1).getCellAsNumber(3).orElseThrow().intValue());
        assertEquals("（保密件，内容不在列表显示）", rows.get(2).getCellText(1));
    }

    @Test
    void a_long_list_is_written_whole() {
        assertEquals(3_001, rows(write(Column.USUAL, IntStream.rangeClosed(1, 3_000).mapToObj(at -> line(at, "摘要" + at, false)))).size());
    }

    @Test
    void every_printed_page_says_who_took_the_list_out(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("list.xlsx"), write(Column.USUAL, Stream.of(line(1, "摘要", false))));
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            var sheet = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            for (String place : List.of("oddHeader", "oddFooter")) {
                assertTrue(sheet.getElementsByTagName(place).item(0).getTextContent().contains(ORIGIN), place);
            }
        }
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() {
        assertEquals("=1+1", rows(write(List.of(Column.SUMMARY), Stream.of(line(1, "=1+1", false)))).get(1).getCellText(0));
    }

    private static byte[] write(List<Column> columns, Stream<PetitionLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Spreadsheet.write(columns, lines, ORIGIN, out);
        return out.toByteArray();
    }

    private static List<Row> rows(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PetitionLine line(int serial, String summary, boolean restricted) {
        return new PetitionLine(new UUID(1, serial), "%021d".formatted(serial), Channel.LETTER, summary, "劳动关系", "双泉镇", "县人社局",
                Status.TRANSFERRED, 1, false, restricted, false, MARCH_3, MARCH_3, ClockKind.T02, MARCH_3.plusDays(2), 2L, false,
                Light.DUE_SOON, "县信访局", null);
    }
}
