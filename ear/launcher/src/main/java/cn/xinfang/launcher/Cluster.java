package cn.xinfang.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** A city and its counties on this machine, each with its own servers, data and keys. */
public final class Cluster implements AutoCloseable {

    private final List<Node> nodes = new ArrayList<>();

    /**
     * @param serverHome the provisioned WildFly with the EAR
     * @param data folder in which every node gets its own; what is there is used again
     * @param counties how many counties, 0 to 7
     * @param environment variables for every server, such as {@code XINFANG_TODAY}
     */
    public Cluster(Path serverHome, Path data, int counties, Map<String, String> environment) throws IOException {
        var specs = Stream.concat(Stream.of(NodeSpec.CITY), NodeSpec.COUNTIES.stream().limit(counties)).toList();
        for (var spec : specs) {
            var folder = data.toAbsolutePath().normalize().resolve(spec.code());
            nodes.add(new Node(spec, folder, serverHome.toAbsolutePath().normalize(), environment));
        }
        var ports = new Ports();
        for (var node : nodes) {
            node.reserve(ports, nodes.indexOf(node));
        }
        enrolAll();
    }

    private void enrolAll() throws IOException {
        for (var node : nodes) {
            node.createKeys();
        }
        for (var county : counties()) {
            county.enrol(city());
            county.parent(city());
        }
    }

    public Node city() {
        return nodes.get(0);
    }

    public List<Node> counties() {
        return List.copyOf(nodes.subList(1, nodes.size()));
    }

    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** Starts all nodes side by side; when one fails the others are stopped. */
    public void start() {
        try {
            CompletableFuture.allOf(nodes.stream().map(node -> run(node::start)).toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            close();
            throw new IllegalStateException(e.getCause().toString(), e.getCause());
        }
    }

    @Override
    public void close() {
        CompletableFuture.allOf(nodes.stream().map(node -> run(node::stop)).toArray(CompletableFuture[]::new)).join();
    }

    private static CompletableFuture<Void> run(Action action) {
        return CompletableFuture.runAsync(() -> {
            try {
                action.run();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }, work -> new Thread(work).start());
    }

    private interface Action {
        void run() throws Exception;
    }
}
