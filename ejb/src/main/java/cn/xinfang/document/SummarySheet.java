package cn.xinfang.document;

import java.time.LocalDate;
import java.util.List;

/**
 * One petition on one sheet, for whoever has to decide about it. Names no petitioner.
 *
 * @param facts   label and value, in the order to be printed
 * @param claims  one a line
 * @param terms   one a line, with what is left of it
 * @param history the latest entries of the timeline, one a line
 */
public record SummarySheet(String number, String summary, List<Fact> facts, String text, List<String> claims, List<String> terms,
                           List<String> history, String origin, LocalDate printedOn) implements Printable {

    public record Fact(String label, String value) {
    }

    @Override
    public String template() {
        return "summary-sheet";
    }
}
