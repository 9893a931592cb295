package cn.xinfang.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a petition (信访件编号), 21 digits: node division (6), day of registration (8), group of form (1), serial of
 * the day (5), check digit (1, ISO 7064 MOD 11,10 as in GB/T 17710). Unique without asking another node, never reused.
 *
 * @param division six digits
 * @param date     day of registration, years 1000 to 9999
 * @param group    digit for the form: 1 letter, 2 visit, 3 online, 4 telephone, 9 other
 * @param serial   1 to 99999, counted per node and day
 */
public record PetitionNumber(String division, LocalDate date, char group, int serial) {

    private static final Pattern FORM = Pattern.compile("([0-9]{6})([0-9]{8})([12349])([0-9]{5})([0-9])");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** @throws IllegalArgumentException if a part is out of its range */
    public PetitionNumber {
        if (!division.matches("[0-9]{6}") || "12349".indexOf(group) < 0 || serial < 1 || serial > 99999
                || date.getYear() < 1000 || date.getYear() > 9999) {
            throw new IllegalArgumentException("No petition number of " + division + " " + date + " " + group + " " + serial);
        }
    }

    /** The number as read from paper or typed; empty if it has a typing error or is no petition number. */
    public static Optional<PetitionNumber> parse(String typed) {
        Matcher digits = FORM.matcher(CodeText.normalise(typed));
        if (!digits.matches()) {
            return Optional.empty();
        }
        try {
            PetitionNumber number = new PetitionNumber(digits.group(1), LocalDate.parse(digits.group(2), DATE),
                    digits.group(3).charAt(0), Integer.parseInt(digits.group(4)));
            return number.checkDigit() == digits.group(5).charAt(0) ? Optional.of(number) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The 21 digits. */
    @Override
    public String toString() {
        return body() + checkDigit();
    }

    private String body() {
        return division + date.format(DATE) + group + String.format(Locale.ROOT, "%05d", serial);
    }

    private char checkDigit() {
        int product = 10;
        for (char digit : body().toCharArray()) {
            int sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
