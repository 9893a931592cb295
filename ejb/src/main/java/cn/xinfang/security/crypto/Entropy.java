package cn.xinfang.security.crypto;

import java.security.SecureRandom;

/** The one source of keys, salts, nonces and codes. */
final class Entropy {

    static final SecureRandom RANDOM = new SecureRandom();

    private Entropy() {
    }

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
