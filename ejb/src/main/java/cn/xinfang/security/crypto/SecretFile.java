package cn.xinfang.security.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * A secret in a file under a password, one line {@code pbkdf2-sm3:iterations:salt:sealed}. The name of the file is part of
 * the seal: one secret cannot be put in the place of another.
 */
final class SecretFile {

    private static final String FORMAT = "pbkdf2-sm3";
    private static final int ITERATIONS = 60_000;

    private SecretFile() {
    }

    static void write(Path file, byte[] secret, char[] password) throws IOException {
        byte[] salt = Entropy.bytes(16);
        byte[] sealed = Sm4Gcm.seal(Pbkdf2Sm3.derive(password, salt, ITERATIONS, Sm4Gcm.KEY_LENGTH), secret, context(file));
        Base64.Encoder base64 = Base64.getEncoder();
        Files.writeString(file, String.join(":", FORMAT, Integer.toString(ITERATIONS),
                base64.encodeToString(salt), base64.encodeToString(sealed)) + "\n");
    }

    static byte[] read(Path file, char[] password) throws IOException {
        String[] fields = Files.readString(file).strip().split(":");
        if (fields.length != 4 || !FORMAT.equals(fields[0])) {
            throw new IOException(file + " is not a key file");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] key = Pbkdf2Sm3.derive(password, base64.decode(fields[2]), Integer.parseInt(fields[1]), Sm4Gcm.KEY_LENGTH);
        try {
            return Sm4Gcm.open(key, base64.decode(fields[3]), context(file));
        } catch (BrokenSealException e) {
            throw new IOException("The password does not open " + file + ", or the file was changed", e);
        }
    }

    private static byte[] context(Path file) {
        return file.getFileName().toString().getBytes(UTF_8);
    }
}
