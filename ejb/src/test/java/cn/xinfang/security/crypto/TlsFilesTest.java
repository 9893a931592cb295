package cn.xinfang.security.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsFilesTest {

    /** Java's TLS compares certificates with the machine's own date; they are valid for ten years from here. */
    private static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00Z");
    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    Path root;
    Path city;
    Path county;

    @BeforeEach
    void create() throws IOException {
        city = root.resolve("city");
        county = root.resolve("county");
        NodeKeyFiles.create(city, "621300", ISSUED, PASSWORD);
        NodeKeyFiles.create(county, "621321", ISSUED.plus(1, ChronoUnit.DAYS), PASSWORD);
    }

    @Test
    void two_nodes_that_trust_each_other_see_each_others_certificate() throws IOException {
        NodeKeyFiles.trustPeer(city, "621321", NodeKeyFiles.tlsCertificate(county), PASSWORD);
        NodeKeyFiles.trustPeer(county, "621300", NodeKeyFiles.tlsCertificate(city), PASSWORD);
        NodeKeys cityKeys = NodeKeys.load(city, PASSWORD);
        NodeKeys countyKeys = NodeKeys.load(county, PASSWORD);

        assertEquals(countyKeys.tlsFingerprint(), fingerprintOfCaller(cityKeys.tls(), countyKeys.tls()));
    }

    @Test
    void a_caller_that_was_not_enrolled_is_turned_away() throws IOException {
        NodeKeyFiles.trustPeer(county, "621300", NodeKeyFiles.tlsCertificate(city), PASSWORD);
        NodeKeys cityKeys = NodeKeys.load(city, PASSWORD);
        NodeKeys countyKeys = NodeKeys.load(county, PASSWORD);

        assertThrows(IOException.class, () -> fingerprintOfCaller(cityKeys.tls(), countyKeys.tls()));
    }

    @Test
    void a_caller_does_not_talk_to_a_server_it_does_not_know() throws IOException {
        NodeKeyFiles.trustPeer(city, "621321", NodeKeyFiles.tlsCertificate(county), PASSWORD);
        NodeKeys cityKeys = NodeKeys.load(city, PASSWORD);
        NodeKeys countyKeys = NodeKeys.load(county, PASSWORD);

        assertThrows(SSLException.class, () -> fingerprintOfCaller(cityKeys.tls(), countyKeys.tls()));
    }

    private static String fingerprintOfCaller(SSLContext server, SSLContext client) throws IOException {
        InetAddress host = InetAddress.getByName("localhost");
        try (SSLServerSocket listener = (SSLServerSocket) server.getServerSocketFactory().createServerSocket(0, 1, host)) {
            listener.setNeedClientAuth(true);
            CompletableFuture<X509Certificate> caller = CompletableFuture.supplyAsync(() -> accept(listener));
            try (SSLSocket socket = (SSLSocket) client.getSocketFactory().createSocket("localhost", listener.getLocalPort())) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.getOutputStream().write(1);
                if (socket.getInputStream().read() < 0) {
                    throw new IOException("connection was closed");
                }
            }
            return NodeKeyFiles.tlsFingerprint(caller.join());
        }
    }

    private static X509Certificate accept(SSLServerSocket listener) {
        try (SSLSocket socket = (SSLSocket) listener.accept()) {
            socket.getInputStream().read();
            X509Certificate certificate = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            socket.getOutputStream().write(1);
            return certificate;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
