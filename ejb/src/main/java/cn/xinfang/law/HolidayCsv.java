package cn.xinfang.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads holiday tables: header {@code date,name,isOffDay}, year first in dates, {@code true} or {@code false}. A table
 * that went through a spreadsheet is read as well (byte order mark, 2027/1/1, TRUE).
 */
public final class HolidayCsv {

    private static final String HEADER = "date,name,isOffDay";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setQuote(null).setTrim(true).setIgnoreEmptyLines(true).get();
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private HolidayCsv() {
    }

    /** The notices for 2007 to 2026 that come with the application. */
    public static List<Holiday> shipped() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(HolidayCsv.class.getResourceAsStream("/reference/holidays.csv")),
                StandardCharsets.UTF_8)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a whole table or nothing.
     *
     * @throws IllegalArgumentException with a Chinese message that names the line, if a column, date or value is wrong
     */
    public static List<Holiday> read(Reader in) throws IOException {
        try (CSVParser parser = FORMAT.parse(in)) {
            Iterator<CSVRecord> lines = parser.iterator();
            if (!lines.hasNext() || !HEADER.equals(String.join(",", lines.next().values()).replace("\uFEFF", ""))) {
                throw new IllegalArgumentException("表头应为 " + HEADER);
            }
            List<Holiday> rows = new ArrayList<>();
            lines.forEachRemaining(line -> rows.add(holiday(line)));
            return rows;
        }
    }

    private static Holiday holiday(CSVRecord line) {
        if (line.size() != 3 || line.get(1).isEmpty() || !line.get(2).matches("(?i)true|false")) {
            throw wrong(line);
        }
        try {
            return new Holiday(LocalDate.parse(line.get(0).replace('/', '-'), DATE), line.get(1),
                    Boolean.parseBoolean(line.get(2)));
        } catch (DateTimeException e) {
            throw wrong(line);
        }
    }

    private static IllegalArgumentException wrong(CSVRecord line) {
        return new IllegalArgumentException(
                "第 " + line.getRecordNumber() + " 行有误：" + String.join(",", line.values()));
    }
}
