package cn.xinfang.security.crypto;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;

/**
 * The SM2 certificate of a node, signed by itself: its worth comes from the fingerprint that two people compared on
 * paper, not from an issuer.
 */
public final class NodeCertificate {

    static final Duration VALIDITY = Duration.ofDays(3650);

    private static final AlgorithmIdentifier SM3_WITH_SM2 = new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign_with_sm3);

    private final X509CertificateHolder certificate;
    private final Sm2PublicKey publicKey;

    private NodeCertificate(X509CertificateHolder certificate) {
        this.certificate = certificate;
        try {
            this.publicKey = new Sm2PublicKey(
                    (ECPublicKeyParameters) PublicKeyFactory.createKey(certificate.getSubjectPublicKeyInfo()));
        } catch (IOException | ClassCastException e) {
            throw new IllegalArgumentException("Certificate has no SM2 key", e);
        }
    }

    /** Valid for ten years from {@code validFrom}. */
    static NodeCertificate issue(Sm2PrivateKey key, String nodeCode, Instant validFrom) {
        try {
            X500Name name = name(nodeCode);
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(name, serial(),
                    Date.from(validFrom), Date.from(validFrom.plus(VALIDITY)), name,
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key.publicKey().parameters()));
            builder.addExtension(Extension.keyUsage, true,
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyEncipherment));
            return new NodeCertificate(builder.build(new Signer(key)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param bytes the certificate in DER or PEM
     * @throws IllegalArgumentException when it is not a certificate, has no SM2 key, or did not sign itself
     */
    public static NodeCertificate parse(byte[] bytes) {
        try {
            NodeCertificate parsed = new NodeCertificate(new X509CertificateHolder(Pem.certificate(bytes)));
            byte[] signed = parsed.certificate.toASN1Structure().getTBSCertificate().getEncoded();
            if (!parsed.publicKey.verify(signed, parsed.certificate.getSignature())) {
                throw new IllegalArgumentException("Certificate is not signed by its own SM2 key");
            }
            return parsed;
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a certificate", e);
        }
    }

    public Sm2PublicKey publicKey() {
        return publicKey;
    }

    /** Code of the division (GB/T 2260) that the node serves. */
    public String nodeCode() {
        return IETFUtils.valueToString(certificate.getSubject().getRDNs(BCStyle.CN)[0].getFirst().getValue());
    }

    /** SM3 of the certificate, 64 hexadecimal digits: to be compared on paper at enrolment. */
    public String fingerprint() {
        return Sm3.hex(der());
    }

    public boolean validAt(Instant moment) {
        return certificate.isValidOn(Date.from(moment));
    }

    public Instant validUntil() {
        return certificate.getNotAfter().toInstant();
    }

    public byte[] der() {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String pem() {
        return Pem.ofCertificate(der());
    }

    static X500Name name(String nodeCode) {
        return new X500Name("C=CN,O=信访信息系统,CN=" + nodeCode);
    }

    static BigInteger serial() {
        return new BigInteger(1, Entropy.bytes(15)).add(BigInteger.ONE);
    }

    private static final class Signer implements ContentSigner {

        private final Sm2PrivateKey key;
        private final ByteArrayOutputStream signed = new ByteArrayOutputStream();

        Signer(Sm2PrivateKey key) {
            this.key = key;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return SM3_WITH_SM2;
        }

        @Override
        public OutputStream getOutputStream() {
            return signed;
        }

        @Override
        public byte[] getSignature() {
            return key.sign(signed.toByteArray());
        }
    }
}
