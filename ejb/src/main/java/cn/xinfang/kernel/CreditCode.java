package cn.xinfang.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unified social credit code of GB 32100: registrar (1), kind (1), division (6 digits), organisation code of
 * GB 11714 (9), check character (1).
 */
public final class CreditCode {

    /** What is wrong with a code; the first that applies. */
    public enum Defect { FORM, CHECK_CHARACTER, ORGANISATION_CODE }

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCode() {
    }

    /** The first defect of a code, empty if it has none. Small letters are refused, see {@link CodeText#normalise}. */
    public static Optional<Defect> defect(String code) {
        if (!FORM.matcher(code).matches()) {
            return Optional.of(Defect.FORM);
        }
        if (checkCharacter(code) != code.charAt(17)) {
            return Optional.of(Defect.CHECK_CHARACTER);
        }
        return organisationCheck(code) == code.charAt(16) ? Optional.empty() : Optional.of(Defect.ORGANISATION_CODE);
    }

    /** Position i weighs 3 to the power of i, modulo 31. */
    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The organisation code counts letters from A = 10 without gaps; a check of ten is written X. */
    private static char organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
