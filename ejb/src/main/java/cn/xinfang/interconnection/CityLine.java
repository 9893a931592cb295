package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.Loss;
import cn.xinfang.interconnection.rules.Proofs;
import cn.xinfang.interconnection.rules.Reach;
import cn.xinfang.interconnection.rules.Reply;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.Statement;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** A county's way to its city: HTTPS with both certificates. Every call may be repeated. */
@ApplicationScoped
public class CityLine {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration VOLUME_PATIENCE = Duration.ofMinutes(20);
    private static final Duration GLANCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int CONFLICT = 409;

    private HttpClient client;
    private URI base;

    protected CityLine() {
    }

    @Inject
    public CityLine(NodeSettings settings, NodeKeys keys) {
        this.client = HttpClient.newBuilder().sslContext(keys.tls()).version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(15)).build();
        this.base = settings.parentUrl().map(url -> URI.create(url + "/exchange/")).orElse(null);
    }

    /**
     * How far the city's clock is ahead of {@code now}, to the second; empty when the city does not answer within five
     * seconds, or this node has no superior.
     */
    public Optional<Duration> ahead(Instant now) {
        if (base == null) {
            return Optional.empty();
        }
        try {
            var answer = client.send(HttpRequest.newBuilder(base.resolve("clock")).timeout(GLANCE).build(), BodyHandlers.discarding());
            return answer.headers().firstValue("Date").map(date -> Duration.between(now,
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Whether the city says that something urgent waits; a city that does not answer within five seconds says no. */
    boolean urgent() {
        try {
            return client.send(HttpRequest.newBuilder(base.resolve("urgent")).timeout(GLANCE).build(), BodyHandlers.discarding())
                    .statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** States what this node holds; the answer is what the city holds. */
    Statement open(Statement own) {
        return Statement.of(call("opening", BodyPublishers.ofByteArray(own.bytes()), BodyHandlers.ofByteArray()).body());
    }

    /** Says what this node lost; the city sends it again, and answers with the receipts of both. */
    Proofs lost(Loss loss) {
        return Proofs.of(call("lost", BodyPublishers.ofByteArray(loss.bytes()), BodyHandlers.ofByteArray()).body());
    }

    /** Tells the city which packages there were that it lost. */
    void found(Proofs proofs) {
        call("found", BodyPublishers.ofByteArray(proofs.bytes()), BodyHandlers.ofByteArray());
    }

    /** The city's package after {@code number}; empty when there is none. */
    Optional<SignedManifest> fetch(long number) {
        HttpResponse<byte[]> response = call("packages/after/" + number, null, BodyHandlers.ofByteArray());
        return response.statusCode() == NO_CONTENT ? Optional.empty() : Optional.of(SignedManifest.of(response.body()));
    }

    /** A volume of a package of the city, from 1; close it. */
    InputStream fetchVolume(long number, int volume) {
        return call(volume(number, volume), null, BodyHandlers.ofInputStream()).body();
    }

    /** Asks what the city lacks of a package; when it lacks nothing it has signed for it. */
    Reply offer(SignedManifest manifest) {
        return Reply.of(call("packages", BodyPublishers.ofByteArray(manifest.bytes()), BodyHandlers.ofByteArray()).body());
    }

    void sendVolume(long number, int volume, Path file) {
        try {
            call(volume(number, volume), BodyPublishers.ofFile(file), BodyHandlers.ofByteArray(), VOLUME_PATIENCE);
        } catch (FileNotFoundException e) {
            throw new LineException("交换包的卷不在：" + file.getFileName(), e);
        }
    }

    /** The city's receipts for a package, once everything that follows from it is written; empty before. */
    List<SignedReceipt> receipts(long number) {
        return Reply.of(call("receipts/" + number, null, BodyHandlers.ofByteArray()).body()).receipts();
    }

    /** Hands over this node's receipt for a package of the city. */
    void deliver(SignedReceipt receipt) {
        call("receipts", BodyPublishers.ofByteArray(receipt.bytes()), BodyHandlers.ofByteArray());
    }

    /** Tells the city that both sides have nothing more; the answer is how far the city knows each node. */
    Reach close() {
        return Reach.of(call("closing", BodyPublishers.noBody(), BodyHandlers.ofByteArray()).body());
    }

    /**
     * Asks the city something below {@code /exchange/}.
     *
     * @return empty when the city has no answer yet
     */
    public Optional<byte[]> ask(String path, byte[] question) {
        HttpResponse<byte[]> response = call(path, BodyPublishers.ofByteArray(question), BodyHandlers.ofByteArray());
        return response.statusCode() == NO_CONTENT ? Optional.empty() : Optional.of(response.body());
    }

    private static String volume(long number, int volume) {
        return "packages/" + number + "/volumes/" + volume;
    }

    private <T> HttpResponse<T> call(String path, BodyPublisher body, BodyHandler<T> handler) {
        return call(path, body, handler, PATIENCE);
    }

    private <T> HttpResponse<T> call(String path, BodyPublisher body, BodyHandler<T> handler, Duration patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(patience)
                .header("Content-Type", "application/octet-stream");
        try {
            HttpResponse<T> response = client.send(body == null ? request.GET().build() : request.POST(body).build(), handler);
            if (response.statusCode() == CONFLICT) {
                throw new LineException("上级节点不接受：" + text(response.body()), null);
            }
            if (response.statusCode() != OK && response.statusCode() != NO_CONTENT) {
                throw new LineException("上级节点暂时答复不了（%d），请稍后再试；一再如此请与上级系统管理员联系".formatted(response.statusCode()), null);
            }
            return response;
        } catch (IOException e) {
            throw new LineException("连不上上级节点 " + base.getAuthority() + "，请检查网络和对方的服务", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LineException("等候上级节点时被中断", e);
        }
    }

    private static String text(Object body) throws IOException {
        byte[] bytes = body instanceof InputStream in ? in.readNBytes(2000) : (byte[]) body;
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
