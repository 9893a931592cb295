package cn.xinfang.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads holiday tables: UTF-8, header {@code date,name,isOffDay}, ISO dates, {@code true} or {@code false}. */
public final class HolidayCsv {

    private static final List<String> HEADER = List.of("date", "name", "isOffDay");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

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
            if (!parser.getHeaderNames().equals(HEADER)) {
                throw new IllegalArgumentException("表头应为 " + String.join(",", HEADER));
            }
            List<Holiday> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                rows.add(holiday(line));
            }
            return rows;
        }
    }

    private static Holiday holiday(CSVRecord line) {
        String off = line.size() == HEADER.size() ? line.get("isOffDay") : "";
        if (!off.equals("true") && !off.equals("false") || line.get("name").isEmpty()) {
            throw wrong(line);
        }
        try {
            return new Holiday(LocalDate.parse(line.get("date")), line.get("name"), off.equals("true"));
        } catch (DateTimeException e) {
            throw wrong(line);
        }
    }

    private static IllegalArgumentException wrong(CSVRecord line) {
        return new IllegalArgumentException(
                "第 " + (line.getRecordNumber() + 1) + " 行有误：" + String.join(",", line.values()));
    }
}
