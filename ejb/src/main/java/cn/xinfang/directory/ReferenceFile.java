package cn.xinfang.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/** A CSV file that is delivered with the application: UTF-8, names of the columns in the first line. */
public final class ReferenceFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get();

    private ReferenceFile() {
    }

    /**
     * The rows by column name, in the order of the file; an empty cell is null.
     *
     * @param path of the class path, e.g. {@code /reference/units.csv}
     */
    public static List<Map<String, String>> rows(String path) {
        try (var reader = new InputStreamReader(open(path), StandardCharsets.UTF_8); var csv = FORMAT.parse(reader)) {
            return csv.stream().map(line -> {
                Map<String, String> row = new LinkedHashMap<>();
                csv.getHeaderNames().forEach(column -> row.put(column, line.get(column)));
                return row;
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(ReferenceFile.class.getResourceAsStream(path), path);
    }
}
