package cn.xinfang.intake.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Columns that are dropped whatever anybody wishes: what watches, rates or follows people, and what of a person no petition
 * needs (个人信息保护法 Articles 6 and 34). A column is one of them when its header contains one of the words.
 */
public final class NeverTaken {

    private static final Map<String, String> REASONS = read();

    private NeverTaken() {
    }

    /** Why a column with this header is dropped; empty if it may be mapped. */
    public static Optional<String> reason(String header) {
        String name = CellText.compact(header);
        return name == null ? Optional.empty()
                : REASONS.entrySet().stream().filter(it -> name.contains(it.getKey())).map(Map.Entry::getValue).findFirst();
    }

    private static Map<String, String> read() {
        Map<String, String> reasons = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = new InputStreamReader(NeverTaken.class.getResourceAsStream("/intake/never-taken.csv"), StandardCharsets.UTF_8);
                var rows = format.parse(in)) {
            for (CSVRecord row : rows) {
                reasons.put(row.get("word"), row.get("reason"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }
}
