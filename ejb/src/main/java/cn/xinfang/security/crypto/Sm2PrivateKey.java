package cn.xinfang.security.crypto;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/** The SM2 key with which a node signs packages, receipts and notices and opens what is encrypted for it. */
public final class Sm2PrivateKey {

    private final ECPrivateKeyParameters key;

    private Sm2PrivateKey(BigInteger d) {
        this.key = new ECPrivateKeyParameters(d, Sm2PublicKey.CURVE);
    }

    public static Sm2PrivateKey generate() {
        BigInteger upper = Sm2PublicKey.CURVE.getN().subtract(BigInteger.TWO);
        return new Sm2PrivateKey(BigIntegers.createRandomInRange(BigInteger.ONE, upper, Entropy.RANDOM));
    }

    /** @param bytes the 32 bytes of {@link #encoded()} */
    public static Sm2PrivateKey of(byte[] bytes) {
        return new Sm2PrivateKey(new BigInteger(1, bytes));
    }

    public byte[] encoded() {
        return BigIntegers.asUnsignedByteArray(32, key.getD());
    }

    public Sm2PublicKey publicKey() {
        return Sm2PublicKey.of(new FixedPointCombMultiplier().multiply(Sm2PublicKey.CURVE.getG(), key.getD()).getEncoded(false));
    }

    /** SM3withSM2 signature in DER (r, s), made with the standard identifier {@code 1234567812345678}. */
    public byte[] sign(byte[] message) {
        return sign(message, Entropy.RANDOM);
    }

    byte[] sign(byte[] message, SecureRandom random) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithID(new ParametersWithRandom(key, random), Sm2PublicKey.SIGNER_ID));
        signer.update(message, 0, message.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens a short text, such as a wrapped key, encrypted with {@link Sm2PublicKey#encrypt}.
     *
     * @throws BrokenSealException when it was changed or encrypted for somebody else
     */
    public byte[] decrypt(byte[] cipher) {
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(false, key);
        try {
            return engine.processBlock(cipher, 0, cipher.length);
        } catch (InvalidCipherTextException | RuntimeException e) {
            throw new BrokenSealException("Text is not encrypted for this SM2 key", e);
        }
    }
}
