package cn.xinfang.interconnection;

import cn.xinfang.security.crypto.NodeCertificate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Certificates of the peers in the key folder, put there after two people compared the fingerprints on paper:
 * {@code peers/<node>.crt} (SM2, the peer's {@code exchange.crt}) and {@code peers/<node>.tls.crt} (the peer's
 * {@code tls.crt}, which the trust store holds as well).
 */
public final class PeerFiles {

    private static final String SM2 = ".crt";
    private static final String TLS = ".tls.crt";

    private PeerFiles() {
    }

    /** What is known of one peer. */
    record Certificates(NodeCertificate exchange, X509Certificate tls) {
    }

    /** @param tls the peer's {@code tls.crt} */
    public static void write(Path keys, NodeCertificate exchange, byte[] tls) throws IOException {
        Path folder = Files.createDirectories(keys.resolve("peers"));
        Files.writeString(folder.resolve(exchange.nodeCode() + SM2), exchange.pem());
        Files.write(folder.resolve(exchange.nodeCode() + TLS), tls);
    }

    static List<Certificates> read(Path keys) throws IOException {
        Path folder = keys.resolve("peers");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Certificates> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.getFileName().toString().matches("[0-9]{6}\\.crt")).sorted().toList()) {
                NodeCertificate exchange = NodeCertificate.parse(Files.readAllBytes(file));
                all.add(new Certificates(exchange, tls(folder.resolve(exchange.nodeCode() + TLS))));
            }
        }
        return all;
    }

    private static X509Certificate tls(Path file) throws IOException {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (CertificateException e) {
            throw new IOException(file + " is not a certificate", e);
        }
    }
}
