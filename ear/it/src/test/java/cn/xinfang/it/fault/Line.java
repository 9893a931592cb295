package cn.xinfang.it.fault;

import cn.xinfang.launcher.Node;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** The line between a county and its city: the city towards the county, the county towards the city, so that it sees and can disturb every request. */
final class Line implements AutoCloseable {

    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "keep-alive", "content-length", "transfer-encoding", "host",
            "upgrade", "http2-settings", "expect", "date");

    /** What waits for a request. */
    interface Disturbance {
        boolean fits(Message request);

        void pass(Message request, Call call) throws IOException;
    }

    private record Planned(AtomicInteger ahead, Disturbance disturbance, CountDownLatch happened) {
    }

    private record Late(AtomicInteger ahead, Message request) {
    }

    private final URI city;
    private final HttpsServer server;
    private final HttpClient client;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Planned> planned = new CopyOnWriteArrayList<>();
    private final List<Late> late = new CopyOnWriteArrayList<>();
    private final AtomicInteger cut = new AtomicInteger();

    Line(Node county, Node city) throws IOException {
        this.city = URI.create(city.exchangeUrl());
        client = HttpClient.newBuilder().sslContext(county.loadKeys().tls()).version(HttpClient.Version.HTTP_1_1).executor(threads).build();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(city.loadKeys().tls()) {
            @Override
            public void configure(HttpsParameters parameters) {
                var tls = getSSLContext().getDefaultSSLParameters();
                tls.setNeedClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "https://localhost:" + server.getAddress().getPort();
    }

    /**
     * @param ahead how many fitting requests pass before
     * @return open until it happened
     */
    CountDownLatch plan(int ahead, LineFault fault, Random random) {
        return plan(ahead, new Disturbance() {
            @Override
            public boolean fits(Message request) {
                return fault.fits(request);
            }

            @Override
            public void pass(Message request, Call call) throws IOException {
                fault.pass(request, call, random);
            }
        });
    }

    CountDownLatch plan(int ahead, Disturbance disturbance) {
        var happened = new CountDownLatch(1);
        planned.add(new Planned(new AtomicInteger(ahead), disturbance, happened));
        return happened;
    }

    /** Nothing that was planned happens any more, and nothing is cut. */
    void heal() {
        planned.clear();
        late.clear();
        cut.set(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = new Message(exchange.getRequestMethod(), exchange.getRequestURI(), 0, exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes());
            repeatLate();
            if (cut.getAndUpdate(count -> Math.max(0, count - 1)) > 0) {
                return;
            }
            var call = new Call(exchange);
            var next = planned.stream().filter(it -> it.disturbance.fits(request) && it.ahead.getAndDecrement() <= 0).findFirst();
            if (next.isPresent() && planned.remove(next.get())) {
                try {
                    next.get().disturbance.pass(request, call);
                } finally {
                    next.get().happened.countDown();
                }
            } else {
                call.reply(call.forward(request));
            }
        }
    }

    private void repeatLate() {
        for (var it : late) {
            if (it.ahead.getAndDecrement() <= 0 && late.remove(it)) {
                threads.submit(() -> forward(it.request));
            }
        }
    }

    private Message forward(Message request) throws IOException {
        try {
            var publisher = "GET".equals(request.method()) ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(request.body());
            var forwarded = HttpRequest.newBuilder(city.resolve(request.path())).timeout(Duration.ofMinutes(5)).method(request.method(), publisher);
            eachOwn(request.headers(), forwarded::header);
            var answer = client.send(forwarded.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Message(null, null, answer.statusCode(), answer.headers().map(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The headers of the message itself, not those of the connection. */
    private static void eachOwn(Map<String, List<String>> headers, BiConsumer<String, String> header) {
        headers.forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> header.accept(name, value));
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** One request of the county under way. */
    final class Call {

        private final HttpExchange exchange;

        private Call(HttpExchange exchange) {
            this.exchange = exchange;
        }

        Message forward(Message request) throws IOException {
            return Line.this.forward(request);
        }

        /** Beside; ends without an error whatever comes of it. */
        CompletableFuture<Void> forwardAside(Message request) {
            return CompletableFuture.runAsync(() -> {
                try {
                    Line.this.forward(request);
                } catch (IOException e) {
                    // As a request whose answer is lost.
                }
            }, threads);
        }

        void repeatAfter(Message request, int others) {
            late.add(new Late(new AtomicInteger(others), request));
        }

        void cut(int requests) {
            Line.this.cut.set(requests);
        }

        void reply(Message answer) throws IOException {
            reply(answer, answer.body().length);
        }

        /** Announces the whole answer, gives its first bytes and hangs up. */
        void reply(Message answer, int bytes) throws IOException {
            eachOwn(answer.headers(), exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(answer.status(), answer.hasBody() ? answer.body().length : -1);
            exchange.getResponseBody().write(answer.body(), 0, bytes);
        }
    }
}
