package cn.xinfang.security.crypto;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder with the keys of a node. It must be backed up apart from the database: without {@code data.key} nothing that
 * was encrypted can be read again.
 *
 * <ul>
 * <li>{@code data.key}: SM4 key that wraps the keys of parts and attachments;</li>
 * <li>{@code pepper.key}: key of the blind index;</li>
 * <li>{@code exchange.key}, {@code exchange.crt}: SM2 key and certificate of the node;</li>
 * <li>{@code tls.p12}, {@code tls.crt}, {@code tls-trust.p12}: HTTPS key, its certificate, and the certificates of peers.</li>
 * </ul>
 *
 * All secrets are under one password.
 */
public final class NodeKeyFiles {

    static final String DATA_KEY = "data.key";
    static final String PEPPER = "pepper.key";
    static final String EXCHANGE_KEY = "exchange.key";
    static final String EXCHANGE_CERTIFICATE = "exchange.crt";

    private static final List<String> ALL = List.of(DATA_KEY, PEPPER, EXCHANGE_KEY, EXCHANGE_CERTIFICATE,
            TlsFiles.KEY_STORE, TlsFiles.TRUST_STORE, TlsFiles.CERTIFICATE);

    private NodeKeyFiles() {
    }

    /** Whether the folder holds all key files of a node. */
    public static boolean exist(Path folder) {
        return ALL.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    /**
     * Makes new keys for a node. The folder appears complete or not at all, also when the process dies meanwhile.
     *
     * @param folder   must not exist or be empty; keys are never overwritten
     * @param now      certificates are valid from the day before, for ten years
     * @param password at least six characters of printable ASCII: PKCS #12 knows no others
     * @throws DirectoryNotEmptyException when the folder holds anything
     */
    public static void create(Path folder, String nodeCode, Instant now, char[] password) throws IOException {
        if (!CharBuffer.wrap(password).chars().allMatch(c -> c >= ' ' && c <= '~') || password.length < 6) {
            throw new IllegalArgumentException("The password of the keys must have six or more characters of printable ASCII");
        }
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new DirectoryNotEmptyException(folder.toString());
        }
        Path parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path unfinished = Files.createTempDirectory(parent, folder.getFileName() + ".new-");
        Instant validFrom = now.minus(Duration.ofDays(1));
        Sm2PrivateKey exchangeKey = Sm2PrivateKey.generate();
        SecretFile.write(unfinished.resolve(DATA_KEY), Sm4Gcm.newKey(), password);
        SecretFile.write(unfinished.resolve(PEPPER), Entropy.bytes(Sm3.LENGTH), password);
        SecretFile.write(unfinished.resolve(EXCHANGE_KEY), exchangeKey.encoded(), password);
        Files.writeString(unfinished.resolve(EXCHANGE_CERTIFICATE),
                NodeCertificate.issue(exchangeKey, nodeCode, validFrom).pem());
        try {
            TlsFiles.create(unfinished, nodeCode, validFrom, password);
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS keys cannot be made", e);
        }
        for (String name : ALL) {
            protect(unfinished.resolve(name));
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Lets the HTTPS connection trust a peer; an earlier certificate of the same peer is replaced. A running server reads
     * the trust store when it starts or is told to load it again.
     *
     * @param certificate the peer's {@code tls.crt} (PEM or DER), its fingerprint compared on paper before
     */
    public static void trustPeer(Path folder, String peerCode, byte[] certificate, char[] password) throws IOException {
        try {
            TlsFiles.trust(folder, peerCode, TlsFiles.certificate(certificate), password);
            protect(folder.resolve(TlsFiles.TRUST_STORE));
        } catch (GeneralSecurityException e) {
            throw new IOException("Certificate of peer " + peerCode + " cannot be read", e);
        }
    }

    /** The node's {@code tls.crt} in PEM, to be given to peers. */
    public static byte[] tlsCertificate(Path folder) throws IOException {
        return Files.readAllBytes(folder.resolve(TlsFiles.CERTIFICATE));
    }

    /** The node's {@code exchange.crt}, to be given to peers. */
    public static NodeCertificate exchangeCertificate(Path folder) throws IOException {
        return NodeCertificate.parse(Files.readAllBytes(folder.resolve(EXCHANGE_CERTIFICATE)));
    }

    /** When the first of the node's two certificates ends. */
    public static Instant validUntil(Path folder) throws IOException {
        Instant exchange = exchangeCertificate(folder).validUntil();
        Instant tls = ownTls(folder).getNotAfter().toInstant();
        return exchange.isBefore(tls) ? exchange : tls;
    }

    /** SHA-256 of the node's TLS certificate, 64 hexadecimal digits. */
    public static String tlsFingerprint(Path folder) throws IOException {
        return tlsFingerprint(ownTls(folder));
    }

    private static X509Certificate ownTls(Path folder) throws IOException {
        try {
            return TlsFiles.certificate(tlsCertificate(folder));
        } catch (GeneralSecurityException e) {
            throw new IOException("The TLS certificate in " + folder + " cannot be read", e);
        }
    }

    /** SHA-256 of a TLS certificate, 64 hexadecimal digits. */
    public static String tlsFingerprint(X509Certificate certificate) {
        try {
            return TlsFiles.fingerprint(certificate);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static void protect(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
