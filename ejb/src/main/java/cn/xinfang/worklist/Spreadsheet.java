package cn.xinfang.worklist;

import cn.xinfang.docket.PetitionLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as XLSX. Rows go out as they come, so that a long list needs no more memory than a short one. */
final class Spreadsheet {

    private static final int ROWS_HELD = 500;

    private Spreadsheet() {
    }

    /** @param origin who took it out and when; stands on every printed page */
    static void write(List<Column> columns, Stream<PetitionLine> lines, String origin, OutputStream out) {
        try (Workbook book = new Workbook(out, "Xinfang", "1.0"); Worksheet sheet = book.newWorksheet("信访件")) {
            sheet.header(escaped(origin), Position.CENTER);
            sheet.footer(escaped(origin), Position.LEFT);
            sheet.footer("&P / &N", Position.RIGHT);
            sheet.pageOrientation("landscape");
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(0);
            sheet.freezePane(0, 1);
            head(sheet, columns);
            int[] row = {0};
            lines.forEach(line -> row(sheet, ++row[0], columns, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(Worksheet sheet, List<Column> columns) {
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, columns.get(at).label());
            sheet.style(0, at).bold().set();
            sheet.width(at, columns.get(at).width());
        }
    }

    private static void row(Worksheet sheet, int row, List<Column> columns, PetitionLine line) {
        for (int at = 0; at < columns.size(); at++) {
            Object value = columns.get(at).value(line);
            if (value instanceof LocalDate date) {
                sheet.value(row, at, date);
                sheet.style(row, at).format("yyyy-mm-dd").set();
            } else if (value instanceof Number number) {
                sheet.value(row, at, number);
            } else if (value != null) {
                sheet.inlineString(row, at, value.toString());
            }
        }
        if (row % ROWS_HELD == 0) {
            flush(sheet);
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In headers and footers an ampersand begins a code. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
