package cn.xinfang.interconnection;

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
import java.util.Optional;

/** A county's way to its city: HTTPS with both certificates. Every call may be repeated. */
@ApplicationScoped
public class CityLine {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

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

    /** States what this node holds; the answer is what the city holds. */
    Statement open(Statement own) {
        return Statement.of(call("opening", BodyPublishers.ofByteArray(own.bytes()), BodyHandlers.ofByteArray()).body());
    }

    /** The city's package after {@code number}; close it. Empty when there is none. */
    Optional<InputStream> fetch(long number) {
        HttpResponse<InputStream> response = call("packages/after/" + number, null, BodyHandlers.ofInputStream());
        return response.statusCode() == NO_CONTENT ? Optional.empty() : Optional.of(response.body());
    }

    /** @return the city's receipt that it verified and keeps the package */
    SignedReceipt send(Path file) {
        try {
            return SignedReceipt.of(call("packages", BodyPublishers.ofFile(file), BodyHandlers.ofByteArray()).body());
        } catch (FileNotFoundException e) {
            throw new LineException("交换包文件不在：" + file.getFileName(), e);
        }
    }

    /** The city's receipt that the package is applied and everything that follows from it is written. */
    Optional<SignedReceipt> applied(long number) {
        HttpResponse<byte[]> response = call("receipts/" + number, null, BodyHandlers.ofByteArray());
        return response.statusCode() == NO_CONTENT ? Optional.empty() : Optional.of(SignedReceipt.of(response.body()));
    }

    /** Hands over this node's receipt for a package of the city. */
    void deliver(SignedReceipt receipt) {
        call("receipts", BodyPublishers.ofByteArray(receipt.bytes()), BodyHandlers.ofByteArray());
    }

    /** Tells the city that both sides have nothing more. */
    void close() {
        call("closing", BodyPublishers.noBody(), BodyHandlers.ofByteArray());
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

    private <T> HttpResponse<T> call(String path, BodyPublisher body, BodyHandler<T> handler) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE)
                .header("Content-Type", "application/octet-stream");
        try {
            HttpResponse<T> response = client.send(body == null ? request.GET().build() : request.POST(body).build(), handler);
            if (response.statusCode() != OK && response.statusCode() != NO_CONTENT) {
                throw new LineException("上级节点答复 %d:%s".formatted(response.statusCode(), text(response.body())), null);
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
