package cn.xinfang.security.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Finds an exactly equal value in encrypted data without decrypting: HMAC-SM3 of the normalised value under a key of the
 * node. It answers "registered before?" at registration; it orders nothing, finds no part of a value and cannot be
 * compared between nodes.
 */
public final class BlindIndex {

    /** What the value is. The same text of two kinds has two different indexes. */
    public enum Kind {
        ID_NUMBER, PHONE, NAME, OLD_RECORD
    }

    private static final String ID_WEIGHTED_DIGITS = "10X98765432";
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final byte[] pepper;

    public BlindIndex(byte[] pepper) {
        this.pepper = pepper.clone();
    }

    /** 64 hexadecimal digits. Spaces, hyphens, width and case of letters, +86 and the old 15-digit ID make no difference. */
    public String of(Kind kind, String value) {
        String message = kind.name() + '\0' + normalised(kind, value);
        return HexFormat.of().formatHex(HmacSm3.of(pepper, message.getBytes(UTF_8)));
    }

    private static String normalised(Kind kind, String value) {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return switch (kind) {
            case OLD_RECORD -> plain;
            case ID_NUMBER -> plain.matches("\\d{15}") ? withCentury(plain) : plain;
            case PHONE -> plain.replaceFirst("^(\\+86|0086)", "");
            case NAME -> plain.replaceAll("[\u00b7\u2022\u30fb.]", "");
        };
    }

    /** A 15-digit number of before 1999 in the 18 digits of GB 11643-1999. */
    private static String withCentury(String id) {
        String number = id.substring(0, 6) + "19" + id.substring(6);
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += ID_WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return number + ID_WEIGHTED_DIGITS.charAt(sum % 11);
    }
}
