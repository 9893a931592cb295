package cn.xinfang.security.crypto;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Key store and trust store of the HTTPS connection between nodes (EC P-256, PKCS #12), as the server's own TLS reads
 * them. The trust store holds the node's own certificate and one for each enrolled peer.
 */
final class TlsFiles {

    static final String KEY_STORE = "tls.p12";
    static final String TRUST_STORE = "tls-trust.p12";
    static final String CERTIFICATE = "tls.crt";

    private static final String TYPE = "PKCS12";

    private TlsFiles() {
    }

    static void create(Path folder, String nodeCode, Instant validFrom, char[] password)
            throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        X509Certificate certificate = selfSigned(pair, nodeCode, validFrom);

        KeyStore keys = KeyStore.getInstance(TYPE);
        keys.load(null, null);
        keys.setKeyEntry(nodeCode, pair.getPrivate(), password, new Certificate[] {certificate});
        write(keys, folder.resolve(KEY_STORE), password);

        KeyStore trust = KeyStore.getInstance(TYPE);
        trust.load(null, null);
        trust.setCertificateEntry(nodeCode, certificate);
        write(trust, folder.resolve(TRUST_STORE), password);

        Files.writeString(folder.resolve(CERTIFICATE), Pem.ofCertificate(certificate.getEncoded()));
    }

    static void trust(Path folder, String peerCode, X509Certificate certificate, char[] password)
            throws IOException, GeneralSecurityException {
        Path file = folder.resolve(TRUST_STORE);
        KeyStore trust = read(file, password);
        trust.setCertificateEntry(peerCode, certificate);
        Path next = folder.resolve(TRUST_STORE + ".new");
        write(trust, next, password);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static X509Certificate certificate(byte[] pemOrDer) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pemOrDer));
    }

    static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    static SSLContext context(Path folder, char[] password) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(read(folder.resolve(KEY_STORE), password), password);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(read(folder.resolve(TRUST_STORE), password));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static X509Certificate selfSigned(KeyPair pair, String nodeCode, Instant validFrom)
            throws IOException, GeneralSecurityException {
        try {
            var builder = new JcaX509v3CertificateBuilder(NodeCertificate.name(nodeCode), NodeCertificate.serial(),
                    Date.from(validFrom), Date.from(validFrom.plus(NodeCertificate.VALIDITY)),
                    NodeCertificate.name(nodeCode), pair.getPublic());
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
                new GeneralName(GeneralName.dNSName, "localhost"),
                new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
                new GeneralName(GeneralName.iPAddress, "::1")}));
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(
                    new KeyPurposeId[] {KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth}));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            return certificate(builder.build(signer).getEncoded());
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static KeyStore read(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(TYPE);
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private static void write(KeyStore store, Path file, char[] password) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
    }
}
