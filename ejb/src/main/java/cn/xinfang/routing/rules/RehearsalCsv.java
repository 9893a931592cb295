package cn.xinfang.routing.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The differences of a rehearsal as a file for spreadsheets. */
public final class RehearsalCsv {

    private RehearsalCsv() {
    }

    /** UTF-8 with a byte order mark; numbers of petitions begin with a tab so that a spreadsheet does not round them. */
    public static byte[] write(Rehearsal rehearsal) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            csv.printRecord("编号", "属地", "内容分类", "现在建议", "以后建议", "理由");
            for (Difference it : rehearsal.differences()) {
                csv.printRecord("\t" + it.petition().number(), it.petition().place(), it.petition().contentClass(), it.before(), it.after(), it.reason());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
