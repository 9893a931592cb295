package cn.xinfang.account.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows under a heading, as people keep them in a spreadsheet: with or without byte order mark, GB18030, 2027/1/1. Columns that
 * are not asked for are passed over.
 */
final class CsvFile {

    private static final String MARK = "\uFEFF";
    private static final CSVFormat READ = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
    private static final CSVFormat WRITE = CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private CsvFile() {
    }

    /**
     * @param columns that the heading must name
     * @param what    the file holds, in Chinese
     * @throws IllegalArgumentException with a Chinese message when it is no such file
     */
    static List<CSVRecord> rows(byte[] file, List<String> columns, String what) {
        try (var parser = READ.parse(new StringReader(text(file)))) {
            var missing = columns.stream().filter(column -> !parser.getHeaderNames().contains(column)).toList();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("第一行缺少栏目 " + String.join("、", missing));
            }
            List<CSVRecord> rows = parser.stream().filter(row -> row.stream().anyMatch(cell -> !clean(cell).isEmpty())).toList();
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("文件中没有" + what);
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("文件不是完整的 CSV，可能有引号没有成对", e);
        }
    }

    static byte[] write(List<String> heading, List<List<Object>> rows) {
        StringBuilder out = new StringBuilder(MARK);
        try {
            WRITE.printRecord(out, heading.toArray());
            for (List<Object> row : rows) {
                WRITE.printRecord(out, row.toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a spreadsheet counts, the heading being 1. */
    static long number(CSVRecord row) {
        return row.getRecordNumber() + 1;
    }

    static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? clean(row.get(column)) : "";
    }

    /** Null where the cell is empty, or holds no date: that is among the problems then. */
    static LocalDate date(CSVRecord row, String column, List<String> problems) {
        String text = cell(row, column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text.replace('/', '-'), DATE);
        } catch (DateTimeException e) {
            problems.add(column + "“" + text + "”不是日期");
            return null;
        }
    }

    /** Without blanks of any width at either end, and without the apostrophe that keeps a spreadsheet from counting. */
    private static String clean(String cell) {
        return cell.replaceAll("^[\\s\\p{Z}']+|[\\s\\p{Z}]+$", "");
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString().replaceFirst("^" + MARK, "");
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("GB18030"));
        }
    }
}
