package cn.xinfang.intake.rules;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the forms that real sheets have: {@code 2019/1/6 9:05:07}, {@code 2019-01-06}, {@code 2019年1月6日},
 * {@code 20190106}, a serial number of a spreadsheet. The time of day is left out. A year of two digits or a day before the
 * month could be read in two ways and is not read.
 */
public final class SheetDate {

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    /** 1990-01-01 to 2099-12-31; numbers outside are no dates of petitions. */
    private static final int FIRST_SERIAL = 32_874;
    private static final int LAST_SERIAL = 73_050;

    private static final String TIME = "(?:[T ]*\\d{1,2}[:时点]\\d{1,2}.*)?";
    private static final Pattern SEPARATED = Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})日?" + TIME, Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    private SheetDate() {
    }

    /** @return empty where the text is no date */
    public static Optional<LocalDate> parse(String cell) {
        String line = CellText.line(cell);
        if (line == null) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(line, Normalizer.Form.NFKC);
        if (SERIAL.matcher(text).matches()) {
            return serial(new BigDecimal(text).intValue());
        }
        Matcher separated = SEPARATED.matcher(text);
        if (separated.matches()) {
            return date(separated);
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.matches() ? date(digits) : Optional.empty();
    }

    private static Optional<LocalDate> serial(int days) {
        return days < FIRST_SERIAL || days > LAST_SERIAL ? Optional.empty() : Optional.of(SERIAL_ZERO.plusDays(days));
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
