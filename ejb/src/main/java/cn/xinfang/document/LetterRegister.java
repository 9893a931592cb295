package cn.xinfang.document;

import java.time.LocalDate;
import java.util.List;

/**
 * The letters that a unit registered on a day, on A4 across.
 *
 * @param organ     the unit
 * @param printedOn the day it was printed
 * @param printedBy by whom
 */
public record LetterRegister(String organ, LocalDate day, LocalDate printedOn, String printedBy, List<Line> lines) implements Printable {

    /** A letter; texts that are not known are empty. */
    public record Line(int position, String number, String receivedOn, String postmark, String from, String addressee, String place,
                       String summary, String attachments, String handler) {
    }

    public LetterRegister {
        lines = List.copyOf(lines);
    }

    public int count() {
        return lines.size();
    }

    @Override
    public String template() {
        return "letter-register";
    }
}
