package cn.xinfang.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The citizen identity number of GB 11643: division (6), date of birth (8), order (3), check character (1). A number
 * that passes is well formed; whether it was ever issued cannot be seen from it.
 */
public final class IdCard {

    /** What is wrong with a number; the first that applies. */
    public enum Defect { FORM, CHECK_CHARACTER, DIVISION, BIRTH_DATE }

    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9Xx]");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final String CHECKS = "10X98765432";

    private IdCard() {
    }

    /**
     * The first defect of a number, empty if it has none. A small x is accepted; blanks and full-width characters are
     * not, see {@link CodeText#normalise}. Numbers of the first generation (15 digits) are refused.
     *
     * @param today         a birth after this day is refused
     * @param knownDivision whether a six-digit division code is or ever was in use
     */
    public static Optional<Defect> defect(String number, LocalDate today, Predicate<String> knownDivision) {
        if (!FORM.matcher(number).matches()) {
            return Optional.of(Defect.FORM);
        }
        if (checkCharacter(number) != Character.toUpperCase(number.charAt(17))) {
            return Optional.of(Defect.CHECK_CHARACTER);
        }
        if (!knownDivision.test(number.substring(0, 6))) {
            return Optional.of(Defect.DIVISION);
        }
        return birthDate(number).filter(born -> !born.isAfter(today)).isPresent()
                ? Optional.empty()
                : Optional.of(Defect.BIRTH_DATE);
    }

    /** ISO 7064 MOD 11-2: each position weighs 2 to the power of its distance from the end. */
    private static char checkCharacter(String number) {
        int remainder = 0;
        for (int i = 0; i < 17; i++) {
            remainder = (remainder + number.charAt(i) - '0') * 2 % 11;
        }
        return CHECKS.charAt(remainder);
    }

    private static Optional<LocalDate> birthDate(String number) {
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
