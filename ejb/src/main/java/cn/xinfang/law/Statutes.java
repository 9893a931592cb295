package cn.xinfang.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Laws that petition papers cite often: how many articles each has, and until when it was in force. Others are not judged. */
public final class Statutes {

    private static final Pattern CITATION = Pattern.compile("《(?:中华人民共和国)?([^《》]+)》(?:第([一二三四五六七八九十百千零〇]+)条)?");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<String, Statute> KNOWN = read();

    private Statutes() {
    }

    /**
     * @param title    without 中华人民共和国
     * @param articles the number of its last article
     * @param until    last day in force; null while it is
     * @param instead  what holds since then; null while it is in force
     */
    public record Statute(String title, int articles, LocalDate until, String instead) {

        public boolean inForce(LocalDate on) {
            return until == null || !on.isAfter(until);
        }
    }

    /**
     * A law as a text cites it.
     *
     * @param words   as they stand there
     * @param article 0 where none is named
     */
    public record Citation(String words, Statute statute, int article) {
    }

    /** The citations of known laws in a text. */
    public static List<Citation> citations(String text) {
        List<Citation> found = new ArrayList<>();
        Matcher citation = CITATION.matcher(text);
        while (citation.find()) {
            Statute statute = KNOWN.get(citation.group(1));
            if (statute != null) {
                found.add(new Citation(citation.group(), statute, citation.group(2) == null ? 0 : number(citation.group(2))));
            }
        }
        return found;
    }

    /** The value of 一百二十三 and the like, below ten thousand. */
    static int number(String chinese) {
        int sum = 0;
        int digit = 0;
        for (char c : chinese.replace('〇', '零').toCharArray()) {
            int unit = c == '千' ? 1000 : c == '百' ? 100 : c == '十' ? 10 : 0;
            if (unit == 0) {
                digit = DIGITS.indexOf(c);
            } else {
                sum += Math.max(digit, 1) * unit;
                digit = 0;
            }
        }
        return sum + digit;
    }

    private static Map<String, Statute> read() {
        try (Reader in = new InputStreamReader(Statutes.class.getResourceAsStream("/law/statutes.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get().parse(in).stream()
                    .map(Statutes::statute).collect(Collectors.toMap(Statute::title, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Statute statute(CSVRecord row) {
        return new Statute(row.get("title"), Integer.parseInt(row.get("articles")),
                row.get("until") == null ? null : LocalDate.parse(row.get("until")), row.get("instead"));
    }
}
