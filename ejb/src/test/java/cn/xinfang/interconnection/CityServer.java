package cn.xinfang.interconnection;

import cn.xinfang.interconnection.reconciliation.ReconciliationReception;
import cn.xinfang.interconnection.restoration.ReadBackReception;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Loss;
import cn.xinfang.interconnection.rules.Proofs;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.Statement;
import cn.xinfang.security.crypto.NodeKeyFiles;
import cn.xinfang.security.crypto.NodeKeys;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLParameters;

/** The city's listener with client certificates in front of a {@link TestNode}; what was uploaded is applied when the county asks. */
final class CityServer implements AutoCloseable {

    /** What becomes of a call on its way. */
    enum Fate { ARRIVES, REQUEST_LOST, ANSWER_LOST }

    /** Asked for every call. */
    volatile Supplier<Fate> fates = () -> Fate.ARRIVES;

    private volatile TestNode city;
    private final HttpsServer server;

    CityServer(TestNode city) throws IOException {
        this.city = city;
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(city.the(NodeKeys.class).tls()) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters ssl = getSSLContext().getDefaultSSLParameters();
                ssl.setNeedClientAuth(true);
                parameters.setSSLParameters(ssl);
            }
        });
        server.createContext("/exchange/", this::handle);
        server.start();
    }

    /** From now on this one answers, in the place of the one before. */
    void serve(TestNode restored) {
        city = restored;
    }

    URI url() {
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange call) throws IOException {
        Fate fate = fates.get();
        try (call) {
            if (fate == Fate.REQUEST_LOST) {
                return;
            }
            X509Certificate certificate = (X509Certificate) ((HttpsExchange) call).getSSLSession().getPeerCertificates()[0];
            Optional<String> peer = city.the(Reception.class).peer(NodeKeyFiles.tlsFingerprint(certificate));
            if (peer.isEmpty()) {
                answer(call, 403, new byte[0]);
                return;
            }
            try {
                Optional<byte[]> answer = answer(call, peer.get());
                if (fate != Fate.ANSWER_LOST) {
                    answer(call, answer.isPresent() ? 200 : 204, answer.orElse(new byte[0]));
                }
            } catch (BrokenPackageException e) {
                answer(call, 409, e.getMessage().getBytes(StandardCharsets.UTF_8));
            } catch (RuntimeException e) {
                answer(call, 500, e.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Optional<byte[]> answer(HttpExchange call, String peer) throws IOException {
        Reception reception = city.the(Reception.class);
        String path = call.getRequestURI().getPath().substring("/exchange/".length());
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("opening")) {
            return Optional.of(reception.open(peer, Statement.of(call.getRequestBody().readAllBytes())).bytes());
        }
        PackageTransfer transfer = city.the(PackageTransfer.class);
        if (path.startsWith("packages/after/")) {
            return transfer.after(peer, Long.parseLong(last)).map(SignedManifest::bytes);
        }
        if (path.contains("/volumes/")) {
            long number = Long.parseLong(path.split("/")[1]);
            if (call.getRequestMethod().equals("GET")) {
                return Optional.of(Files.readAllBytes(transfer.volume(peer, number, Integer.parseInt(last))));
            }
            transfer.receive(peer, number, Integer.parseInt(last), call.getRequestBody());
            return Optional.empty();
        }
        if (path.equals("packages")) {
            return Optional.of(transfer.offer(peer, SignedManifest.of(call.getRequestBody().readAllBytes())).bytes());
        }
        if (path.equals("urgent")) {
            return city.the(UrgentLane.class).waitsFor(peer) ? Optional.of(new byte[0]) : Optional.empty();
        }
        if (path.startsWith("reconciliation/")) {
            return city.the(ReconciliationReception.class).answer(peer, ReconciliationReception.Step.valueOf(last), call.getRequestBody().readAllBytes());
        }
        if (path.startsWith("receipts/")) {
            city.runWaiting();
            return Optional.of(reception.receipts(peer, Long.parseLong(last)).bytes());
        }
        if (path.equals("lost")) {
            return Optional.of(city.the(ReadBackReception.class).lost(peer, Loss.of(call.getRequestBody().readAllBytes())).bytes());
        }
        if (path.equals("found")) {
            city.the(ReadBackReception.class).found(peer, Proofs.of(call.getRequestBody().readAllBytes()));
        } else if (path.equals("receipts")) {
            reception.deliver(peer, SignedReceipt.of(call.getRequestBody().readAllBytes()));
            return Optional.empty();
        }
        return Optional.of(reception.close(peer).bytes());
    }

    private static void answer(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
