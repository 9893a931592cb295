package cn.xinfang.security.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;

/** The SM2 key that proves what a node signed and encrypts what only that node may read (GB/T 32918). */
public final class Sm2PublicKey {

    static final ECNamedDomainParameters CURVE = new ECNamedDomainParameters(
            GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));
    static final byte[] SIGNER_ID = "1234567812345678".getBytes(US_ASCII);

    private final ECPublicKeyParameters key;

    Sm2PublicKey(ECPublicKeyParameters key) {
        this.key = key;
    }

    /**
     * @param point the point, uncompressed (65 bytes) or compressed (33 bytes)
     * @throws IllegalArgumentException when it is not a point of the curve
     */
    public static Sm2PublicKey of(byte[] point) {
        return new Sm2PublicKey(new ECPublicKeyParameters(CURVE.getCurve().decodePoint(point), CURVE));
    }

    /** The uncompressed point, 65 bytes. */
    public byte[] encoded() {
        return key.getQ().getEncoded(false);
    }

    /** Whether the signature (DER) of the message was made with this key and the standard identifier. */
    public boolean verify(byte[] message, byte[] signature) {
        SM2Signer signer = new SM2Signer();
        signer.init(false, new ParametersWithID(key, SIGNER_ID));
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }

    /** Encrypts a short text, such as a key, for the holder of the private key: C1 ‖ C3 ‖ C2. */
    public byte[] encrypt(byte[] plain) {
        return encrypt(plain, Entropy.RANDOM);
    }

    byte[] encrypt(byte[] plain, SecureRandom random) {
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(true, new ParametersWithRandom(key, random));
        try {
            return engine.processBlock(plain, 0, plain.length);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    ECPublicKeyParameters parameters() {
        return key;
    }
}
