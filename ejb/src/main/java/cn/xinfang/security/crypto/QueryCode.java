package cn.xinfang.security.crypto;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;

/**
 * The code on a petitioner's receipt with which the state of the petition can be asked without an account. It is shown
 * once; only a slow salted hash is stored.
 */
public final class QueryCode {

    /** Letters and digits that nobody confuses on paper or on the telephone: no 0 O 1 I L U. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int LENGTH = 8;

    private static final String FORMAT = "pbkdf2-sm3";
    private static final int ITERATIONS = 30_000;

    private QueryCode() {
    }

    /** A new random code of eight characters (39 bits). */
    public static String generate() {
        StringBuilder code = new StringBuilder(LENGTH);
        Entropy.RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
        return code.toString();
    }

    /** What is stored instead of the code: {@code pbkdf2-sm3$iterations$salt$hash}. */
    public static String hash(String code) {
        byte[] salt = Entropy.bytes(16);
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join("$", FORMAT, Integer.toString(ITERATIONS),
                base64.encodeToString(salt), base64.encodeToString(derive(code, salt, ITERATIONS)));
    }

    /** Whether this is the code; case, spaces and hyphens as typed by a person do not matter. */
    public static boolean verify(String code, String hash) {
        String[] fields = hash.split("\\$");
        if (fields.length != 4 || !FORMAT.equals(fields[0])) {
            throw new IllegalArgumentException("Not the hash of a query code");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] derived = derive(code, base64.decode(fields[2]), Integer.parseInt(fields[1]));
        return MessageDigest.isEqual(base64.decode(fields[3]), derived);
    }

    private static byte[] derive(String code, byte[] salt, int iterations) {
        String typed = code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return Pbkdf2Sm3.derive(typed.toCharArray(), salt, iterations, Sm3.LENGTH);
    }
}
