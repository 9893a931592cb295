package cn.xinfang.reference.rules;

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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A reference table as a CSV file. The first line names the columns, in Chinese or as the database does; their order is
 * free and columns may be missing. Files that went through a spreadsheet are read as well: with or without byte order mark,
 * GB18030, full-width blanks, 2027/1/1, TRUE.
 */
public final class ReferenceCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat READ = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();
    private static final CSVFormat WRITE = CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{12,}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private ReferenceCsv() {
    }

    /** @throws IllegalArgumentException with a Chinese message when the first line does not fit the table */
    public static List<Line> read(ReferenceTable table, byte[] file) {
        try (CSVParser parser = READ.parse(new StringReader(text(file)))) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new IllegalArgumentException("文件是空的");
            }
            List<Column> columns = columns(table, records.next());
            List<Line> lines = new ArrayList<>();
            records.forEachRemaining(record -> line(columns, record).ifPresent(lines::add));
            return lines;
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("文件不是完整的 CSV，可能有引号没有成对", e);
        }
    }

    /** All rows as a file that {@link #read} takes in without a change; spreadsheets open it as it is. */
    public static byte[] write(ReferenceTable table, Contents contents) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        try {
            WRITE.printRecord(out, table.columns().stream().map(Column::label).toArray());
            for (Map<String, String> row : contents.rows().values()) {
                WRITE.printRecord(out, table.columns().stream().map(column -> cell(column.shown(row.get(column.name())))).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A tab before a long number keeps a spreadsheet from rounding it; {@link #read} takes it away. */
    private static String cell(String value) {
        return LONG_NUMBER.matcher(value).matches() ? "\t" + value : value;
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString().replaceFirst("^" + BYTE_ORDER_MARK, "");
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    private static List<Column> columns(ReferenceTable table, CSVRecord header) {
        List<Column> columns = new ArrayList<>();
        for (String cell : header) {
            String name = clean(cell);
            columns.add(table.columns().stream().filter(column -> column.name().equals(name) || column.label().equals(name)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("第一行的“" + name + "”不是" + table.label() + "的栏目；栏目有："
                            + String.join("、", table.columns().stream().map(Column::label).toList()))));
        }
        table.key().stream().filter(key -> columns.stream().noneMatch(column -> column.name().equals(key))).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("第一行缺少栏目“" + table.column(key).orElseThrow().label() + "”");
        });
        if (columns.stream().distinct().count() < columns.size()) {
            throw new IllegalArgumentException("第一行有重复的栏目");
        }
        return columns;
    }

    /** Empty where the line holds nothing. */
    private static Optional<Line> line(List<Column> columns, CSVRecord record) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i).name(), i < record.size() ? value(columns.get(i), record.get(i)) : "");
        }
        return values.values().stream().allMatch(String::isEmpty) ? Optional.empty() : Optional.of(new Line(record.getRecordNumber(), values));
    }

    private static String value(Column column, String cell) {
        String value = clean(cell);
        return switch (column.kind()) {
            case DATE -> date(value);
            case CHOICE -> column.meant(value);
            case REFERENCES -> String.join(";", List.of(value.split("[;；、\\s]+")));
            default -> value;
        };
    }

    private static String date(String value) {
        try {
            return LocalDate.parse(value.replace('/', '-'), DATE).toString();
        } catch (DateTimeException e) {
            return value;
        }
    }

    /** Without blanks of any width at either end, and without the apostrophe that keeps a spreadsheet from counting. */
    private static String clean(String cell) {
        return cell.replaceAll("^[\\s\\p{Z}']+|[\\s\\p{Z}]+$", "");
    }
}
