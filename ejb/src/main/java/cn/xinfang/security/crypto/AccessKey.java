package cn.xinfang.security.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret by which a program of another office is known. 32 random bytes need no slow hash; only a salted one is kept, so
 * that whoever reads the table cannot use the key.
 */
public final class AccessKey {

    private AccessKey() {
    }

    /** A new secret of 43 characters that may stand in a header. */
    public static String generate() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Entropy.bytes(32));
    }

    /** What is stored instead: {@code sm3$salt$hash}. */
    public static String hash(String secret) {
        byte[] salt = Entropy.bytes(16);
        return "sm3$" + HexFormat.of().formatHex(salt) + "$" + digest(salt, secret);
    }

    public static boolean verify(String secret, String hash) {
        String[] fields = hash.split("\\$");
        return MessageDigest.isEqual(digest(HexFormat.of().parseHex(fields[1]), secret).getBytes(StandardCharsets.US_ASCII),
                fields[2].getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(byte[] salt, String secret) {
        return Sm3.hex(salt, secret.getBytes(StandardCharsets.UTF_8));
    }
}
