package cn.xinfang.security.crypto;

import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Authenticated encryption SM4-GCM (GB/T 32907, RFC 8998): a key of 16 bytes, a nonce of 12 bytes, a tag of 16 bytes.
 * Sealed text is {@code nonce ‖ cipher ‖ tag}; the nonce is random, so one key seals at most 2^32 texts.
 */
public final class Sm4Gcm {

    public static final int KEY_LENGTH = 16;
    /** How many bytes longer the sealed text is than the plain one. */
    public static final int OVERHEAD = 28;

    static final int NONCE_LENGTH = 12;
    static final int TAG_LENGTH = 16;

    private Sm4Gcm() {
    }

    public static byte[] newKey() {
        return Entropy.bytes(KEY_LENGTH);
    }

    /**
     * @param context bytes that are not stored but must be presented again to open, such as the name of the place
     */
    public static byte[] seal(byte[] key, byte[] plain, byte[] context) {
        byte[] nonce = Entropy.bytes(NONCE_LENGTH);
        byte[] cipher = encrypt(key, nonce, plain, plain.length, context);
        byte[] sealed = Arrays.copyOf(nonce, NONCE_LENGTH + cipher.length);
        System.arraycopy(cipher, 0, sealed, NONCE_LENGTH, cipher.length);
        return sealed;
    }

    /** @throws BrokenSealException when the sealed text, the key or the context is not the one that was used to seal */
    public static byte[] open(byte[] key, byte[] sealed, byte[] context) {
        if (sealed.length < OVERHEAD) {
            throw new BrokenSealException("Sealed text of " + sealed.length + " bytes is cut");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE_LENGTH);
        byte[] cipher = Arrays.copyOfRange(sealed, NONCE_LENGTH, sealed.length);
        return decrypt(key, nonce, cipher, cipher.length, context);
    }

    static byte[] encrypt(byte[] key, byte[] nonce, byte[] plain, int length, byte[] context) {
        try {
            return run(true, key, nonce, plain, length, context);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] decrypt(byte[] key, byte[] nonce, byte[] cipher, int length, byte[] context) {
        try {
            return run(false, key, nonce, cipher, length, context);
        } catch (InvalidCipherTextException e) {
            throw new BrokenSealException("Sealed text does not belong to this key and place", e);
        }
    }

    private static byte[] run(boolean sealing, byte[] key, byte[] nonce, byte[] in, int length, byte[] context)
            throws InvalidCipherTextException {
        GCMModeCipher gcm = GCMBlockCipher.newInstance(new SM4Engine());
        gcm.init(sealing, new AEADParameters(new KeyParameter(key), TAG_LENGTH * Byte.SIZE, nonce, context));
        byte[] out = new byte[gcm.getOutputSize(length)];
        int written = gcm.processBytes(in, 0, length, out, 0);
        gcm.doFinal(out, written);
        return out;
    }
}
