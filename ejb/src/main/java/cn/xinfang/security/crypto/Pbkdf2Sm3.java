package cn.xinfang.security.crypto;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

/** Slow derivation of a key from something a person can remember or copy: PBKDF2 with HMAC-SM3. */
final class Pbkdf2Sm3 {

    private Pbkdf2Sm3() {
    }

    static byte[] derive(char[] secret, byte[] salt, int iterations, int length) {
        PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SM3Digest());
        generator.init(PKCS5S2ParametersGenerator.PKCS5PasswordToUTF8Bytes(secret), salt, iterations);
        return ((KeyParameter) generator.generateDerivedMacParameters(length * Byte.SIZE)).getKey();
    }
}
