package cn.xinfang.launcher;

import cn.xinfang.interconnection.PeerFiles;
import cn.xinfang.security.crypto.NodeKeyFiles;
import cn.xinfang.security.crypto.NodeKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** One running node: its PostgreSQL, its keys and its WildFly. Starting again after a stop or a kill keeps all data. */
public final class Node {

    /** Ports apart from those of a cluster. */
    private static final int BARE = 9;

    private final NodeSpec spec;
    private final Path folder;
    private final Secrets secrets;
    private final PostgresServer postgres;
    private final WildFlyServer wildfly;
    private final Map<String, String> environment;

    Node(NodeSpec spec, Path folder, Path serverHome, Map<String, String> environment) throws IOException {
        this.spec = spec;
        this.folder = folder;
        this.secrets = new Secrets(folder.resolve("secrets.properties"));
        this.postgres = new PostgresServer(folder.resolveSibling("postgresql"), folder.resolve("postgres"));
        this.wildfly = new WildFlyServer(serverHome, folder.resolve("wildfly"));
        this.environment = new HashMap<>(environment);
    }

    /** A node of its own that knows nobody and has no keys yet, as after an installation; not started. */
    public static Node bare(NodeSpec spec, Path folder, Path serverHome, Map<String, String> environment) throws IOException {
        var node = new Node(spec, folder.toAbsolutePath().normalize(), serverHome.toAbsolutePath().normalize(), environment);
        node.reserve(new Ports(), BARE);
        return node;
    }

    void reserve(Ports ports, int index) throws IOException {
        int offset = Integer.getInteger("xinfang.offset", 0);
        postgres.reserve(ports, 55430 + offset + index);
        wildfly.reserve(ports, offset + 100 * index);
    }

    public NodeSpec spec() {
        return spec;
    }

    /** Starts what does not run and returns when the pages answer. */
    public void start() throws IOException, SQLException, InterruptedException {
        startPostgres();
        wildfly.administrator("admin", consolePassword());
        wildfly.start(serverEnvironment());
        wildfly.awaitReady();
    }

    /** A variable of the server's environment from the next start on. */
    public void set(String variable, String value) {
        environment.put(variable, value);
    }

    /** The keys of the node, for who stands in its place. */
    public NodeKeys loadKeys() throws IOException {
        return NodeKeys.load(keys(), keysPassword());
    }

    /** Deploys another archive beside the application, unless it is there already, until the server stops. */
    public void deploy(Path archive, String name) throws IOException, InterruptedException {
        wildfly.deploy(archive, name);
    }

    public void stop() throws IOException {
        wildfly.stop();
        postgres.stop();
    }

    /** SIGKILL to WildFly; PostgreSQL goes on. */
    public void kill() {
        wildfly.kill();
    }

    /** SIGKILL to PostgreSQL; WildFly goes on. */
    public void killPostgres() throws IOException {
        postgres.kill();
    }

    public void startPostgres() throws IOException, SQLException {
        postgres.start();
        postgres.prepare(secrets.get("database.owner"), secrets.get("database.application"));
    }

    public String httpUrl() {
        return wildfly.url("http", Ports.HTTP);
    }

    public String exchangeUrl() {
        return wildfly.url("https", Ports.EXCHANGE);
    }

    public String consoleUrl() {
        return wildfly.url("http", Ports.MANAGEMENT);
    }

    /** Password of the console's user {@code admin}. */
    public String consolePassword() throws IOException {
        return secrets.get("console.admin");
    }

    /** The node's database; users {@code xinfang_owner} and {@code xinfang_app} need no password from this machine. */
    public String jdbcUrl() {
        return postgres.jdbcUrl("xinfang");
    }

    /** The folder of attachments and packages. */
    public Path files() {
        return folder.resolve("files");
    }

    /** Where discs would be mounted. */
    public Path media() {
        return folder.resolve("media");
    }

    void createKeys() throws IOException {
        if (!NodeKeyFiles.exist(keys())) {
            NodeKeyFiles.create(keys(), spec.code(), Clock.systemUTC().instant(), keysPassword());
        }
    }

    /** Enrols the two at each other, as two administrators would after comparing fingerprints. */
    void enrol(Node peer) throws IOException {
        trust(peer);
        peer.trust(this);
    }

    private void trust(Node peer) throws IOException {
        var tls = NodeKeyFiles.tlsCertificate(peer.keys());
        NodeKeyFiles.trustPeer(keys(), peer.spec.code(), tls, keysPassword());
        PeerFiles.write(keys(), NodeKeyFiles.exchangeCertificate(peer.keys()), tls);
    }

    void parent(Node parent) {
        environment.put("XINFANG_PARENT", parent.spec.code());
        environment.put("XINFANG_PARENT_URL", parent.exchangeUrl());
    }

    private Map<String, String> serverEnvironment() throws IOException {
        var result = new HashMap<>(environment);
        result.put("XINFANG_NODE", spec.code());
        result.put("XINFANG_ROLE", spec.parent().isPresent() ? "COUNTY" : "CITY");
        result.put("XINFANG_DB_URL", jdbcUrl());
        result.put("XINFANG_DB_USER", "xinfang_app");
        result.put("XINFANG_DB_PASSWORD", secrets.get("database.application"));
        result.put("XINFANG_DB_OWNER_USER", "xinfang_owner");
        result.put("XINFANG_DB_OWNER_PASSWORD", secrets.get("database.owner"));
        result.put("XINFANG_KEYS", keys().toString());
        result.put("XINFANG_KEYS_PASSWORD", secrets.get("keys"));
        result.put("XINFANG_DATA", files().toString());
        result.put("XINFANG_MEDIA", Files.createDirectories(media()).toString());
        return result;
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private char[] keysPassword() throws IOException {
        return secrets.get("keys").toCharArray();
    }
}
