package cn.xinfang.interconnection;

import cn.xinfang.interconnection.envelope.Envelopes;
import cn.xinfang.interconnection.reconciliation.Reconciliation;
import cn.xinfang.interconnection.reconciliation.store.LeafStore;
import cn.xinfang.interconnection.restoration.RestorationCheck;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.Reply;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.security.crypto.NodeKeyFiles;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.testing.TestDatabase;
import cn.xinfang.testing.ThreadTransactions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jdbi.v3.core.Jdbi;

/** A node in this JVM with a database, keys and files of its own; its beans are those of the server. */
final class TestNode implements AutoCloseable {

    static final Instant NIGHT = Instant.parse("2026-03-02T16:30:00Z");
    static final String PASSWORD = "test-keys";
    private static final Logger WELD = Logger.getLogger("org.jboss.weld");

    static {
        WELD.setLevel(Level.WARNING);
    }

    private final WeldContainer beans;
    private final Path keyFolder;
    private final String database;

    private TestNode(WeldContainer beans, Path keyFolder, String database) {
        this.beans = beans;
        this.keyFolder = keyFolder;
        this.database = database;
    }

    static void createKeys(Path folder, String node) throws IOException {
        NodeKeyFiles.create(folder.resolve(node), node, Instant.parse("2026-01-01T00:00:00Z"), PASSWORD.toCharArray());
    }

    /** Makes two nodes trust each other's TLS; before either of them starts. */
    static void trust(Path folder, String one, String other) throws IOException {
        NodeKeyFiles.trustPeer(folder.resolve(one), other, NodeKeyFiles.tlsCertificate(folder.resolve(other)), PASSWORD.toCharArray());
        NodeKeyFiles.trustPeer(folder.resolve(other), one, NodeKeyFiles.tlsCertificate(folder.resolve(one)), PASSWORD.toCharArray());
    }

    /** @param features beans besides those of the exchange */
    static TestNode start(Path folder, String node, Optional<String> parent, Optional<URI> parentUrl, Class<?>... features) throws IOException {
        String database = databaseName(node);
        return start(folder, node, parent, parentUrl, database, TestDatabase.get().another(database), features);
    }

    /** Copies the database as it is now. */
    String backUp() {
        String backup = databaseName(code());
        TestDatabase.get().copy(database, backup);
        return backup;
    }

    /** Stops this node and starts it on a copy of the backup; the files stay as they are. */
    TestNode restore(String backup) throws IOException {
        NodeSettings settings = the(NodeSettings.class);
        close();
        String copy = databaseName(settings.node());
        TestNode restored = start(keyFolder.getParent(), settings.node(), settings.parent(), settings.parentUrl(), copy,
                TestDatabase.get().copy(backup, copy));
        restored.the(RestorationCheck.class).atStart(null);
        return restored;
    }

    /** The database as its owner sees it. */
    Jdbi owner() {
        return Jdbi.create(TestDatabase.get().ownerOf(database));
    }

    private static String databaseName(String node) {
        return "node_" + node + "_" + Ids.next().toString().substring(24);
    }

    private static TestNode start(Path folder, String node, Optional<String> parent, Optional<URI> parentUrl, String database,
                                  DataSource connections, Class<?>... features) throws IOException {
        Path keyFolder = folder.resolve(node);
        TestWiring.settings.set(new NodeSettings(node, parent.isPresent() ? NodeSettings.Role.COUNTY : NodeSettings.Role.CITY,
                parent, parentUrl, keyFolder, PASSWORD, folder.resolve(node + "-data"), Optional.empty()));
        TestWiring.keys.set(NodeKeys.load(keyFolder, PASSWORD.toCharArray()));
        TestWiring.transactions.set(new ThreadTransactions(connections));
        TestNode started = new TestNode(new Weld(Ids.next().toString()).disableDiscovery()
                .addBeanClasses(TestWiring.class).addBeanClasses(NodeBeans.ALL)
                .addPackages(false, PeerStore.class, Envelopes.class, Reconciliation.class, LeafStore.class)
                .addBeanClasses(features).addBeanClasses(projectors(), ThreadTransactions.RequiresNew.class, ThreadTransactions.Required.class,
                        ThreadTransactions.Mandatory.class).initialize(), keyFolder, database);
        List.of(NodeSettings.class, NodeKeys.class, ThreadTransactions.class).forEach(started::the);
        return started;
    }

    private static Class<?> projectors() {
        try {
            return Class.forName("cn.xinfang.journal.Projectors");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T the(Class<T> type) {
        return beans.select(type).get();
    }

    String code() {
        return the(NodeSettings.class).node();
    }

    Path keyFolder() {
        return keyFolder;
    }

    void enrol(TestNode peer) throws IOException {
        PeerFiles.write(keyFolder, peer.the(NodeKeys.class).certificate(), NodeKeyFiles.tlsCertificate(peer.keyFolder));
        for (PeerFiles.Certificates certificates : PeerFiles.read(keyFolder)) {
            the(PeerStore.class).enrol(certificates.exchange(), certificates.exchange().nodeCode(), NodeKeyFiles.tlsFingerprint(certificates.tls()));
        }
    }

    UUID write(NoteFact... facts) throws Exception {
        UUID stream = Ids.next();
        the(ThreadTransactions.class).inNew(() -> {
            the(Journal.class).begin(stream, "note", List.of(facts), Author.SYSTEM);
            return null;
        });
        return stream;
    }

    void append(UUID stream, NoteFact... facts) throws Exception {
        the(ThreadTransactions.class).inNew(() -> {
            Journal journal = the(Journal.class);
            journal.append(journal.read(stream, NoteFact.class), List.of(facts), Author.SYSTEM);
            return null;
        });
    }

    /** All entries of a stream here; empty when the stream is unknown. */
    List<Entry> entries(UUID stream) {
        return the(JournalStore.class).entries(List.of(stream));
    }

    /** Changes the database behind the application's back. */
    void asOwner(String sql, Object... arguments) {
        String name = the(Jdbi.class).withHandle(db -> db.select("select current_database()").mapTo(String.class).one());
        Jdbi.create(TestDatabase.get().ownerOf(name)).useHandle(db -> {
            db.execute("set search_path = xinfang");
            db.execute(sql, arguments);
        });
    }

    /** Takes a package from the folder in which another node has it, as from a disc. */
    Reply take(PackageFiles files) throws IOException {
        return the(Arrivals.class).receive(files.name().from(), files.signedManifest(), volume -> Files.newInputStream(files.volume(volume)));
    }

    /** Runs what waits, as the batch side does. */
    void runWaiting() {
        for (RunQueue.Due due : the(RunQueue.class).takeDue()) {
            the(Exchange.class).run(due.run(), () -> false);
            the(RunQueue.class).done(due.run());
        }
    }

    @Override
    public void close() {
        beans.close();
    }
}
