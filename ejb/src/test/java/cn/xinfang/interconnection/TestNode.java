package cn.xinfang.interconnection;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.media.MediaExport;
import cn.xinfang.interconnection.media.MediaImport;
import cn.xinfang.interconnection.reconciliation.MorningBook;
import cn.xinfang.interconnection.reconciliation.MorningWork;
import cn.xinfang.interconnection.reconciliation.Reconciliation;
import cn.xinfang.interconnection.reconciliation.ReconciliationReception;
import cn.xinfang.interconnection.reconciliation.rules.MorningSchedule;
import cn.xinfang.interconnection.reconciliation.store.LeafStore;
import cn.xinfang.interconnection.restoration.ReadBack;
import cn.xinfang.interconnection.restoration.ReadBackReception;
import cn.xinfang.interconnection.restoration.Restoration;
import cn.xinfang.interconnection.restoration.RestorationCheck;
import cn.xinfang.interconnection.restoration.ToldMarks;
import cn.xinfang.interconnection.rules.Lease;
import cn.xinfang.interconnection.rules.NightSchedule;
import cn.xinfang.interconnection.store.DatabaseHome;
import cn.xinfang.interconnection.store.LostMarks;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.Reply;
import cn.xinfang.interconnection.rules.VolumeSize;
import cn.xinfang.interconnection.quarantine.Refusing;
import cn.xinfang.interconnection.store.CarriedStore;
import cn.xinfang.interconnection.store.MeasureStore;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.ReachStore;
import cn.xinfang.interconnection.store.RefusalStore;
import cn.xinfang.interconnection.store.ResendStore;
import cn.xinfang.interconnection.store.RestorationStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.ForeignEntries;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.JournalInspection;
import cn.xinfang.journal.ProjectionCheck;
import cn.xinfang.journal.Reactions;
import cn.xinfang.journal.Writing;
import cn.xinfang.journal.store.InspectionStore;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.journal.store.LifeStore;
import cn.xinfang.journal.store.ReactorCursors;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.reference.HolidayYears;
import cn.xinfang.reference.NewcomerSharing;
import cn.xinfang.reference.ReferenceProjector;
import cn.xinfang.reference.ReferenceStreams;
import cn.xinfang.reference.store.ReferenceStore;
import cn.xinfang.security.crypto.NodeKeyFiles;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.testing.TestDatabase;
import cn.xinfang.testing.ThreadTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
        Wiring.settings.set(new NodeSettings(node, parent.isPresent() ? NodeSettings.Role.COUNTY : NodeSettings.Role.CITY,
                parent, parentUrl, keyFolder, PASSWORD, folder.resolve(node + "-data"), Optional.empty()));
        Wiring.keys.set(NodeKeys.load(keyFolder, PASSWORD.toCharArray()));
        Wiring.transactions.set(new ThreadTransactions(connections));
        TestNode started = new TestNode(new Weld(Ids.next().toString()).disableDiscovery()
                .addBeanClasses(Wiring.class, NoteProjector.class, NoteReactor.class, JournalStore.class, Journal.class, ForeignEntries.class, Reactions.class,
                        ReactorCursors.class, PeerStore.class, OutboxStore.class, PackageStore.class, QuarantineStore.class, ReachStore.class,
                        RunStore.class, PackageFolder.class, BehindMarks.class, PackageContents.class, Outbox.class, Inbox.class,
                        Arrivals.class, StreamApplication.class, StagedPackages.class, WaitingStreams.class, DamagedPackages.class, Resending.class, ResendStore.class,
                        RefusalStore.class, MeasureStore.class, Refusing.class, Replay.class, CityLine.class, CountyRounds.class, UrgentLane.class,
                        Exchange.class, Writing.class, LifeStore.class, Restoration.class, RestorationStore.class, ReadBack.class, LostMarks.class,
                        ToldMarks.class, RestorationCheck.class, DatabaseHome.class, ReadBackReception.class, RunQueue.class, RunRequests.class, Reception.class, PackageTransfer.class,
                        CarriedStore.class, ExchangeEvidence.class, ReconciliationReception.class, MorningWork.class, MorningBook.class, InspectionStore.class, JournalInspection.class, ProjectionCheck.class, MediaExport.class, MediaImport.class,
                        ReferenceProjector.class, ReferenceStreams.class, ReferenceStore.class, HolidayYears.class, NewcomerSharing.class,
                        CalendarStore.class)
                .addPackages(false, Reconciliation.class, LeafStore.class)
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

    @ApplicationScoped
    static class Wiring {

        static final ThreadLocal<NodeSettings> settings = new ThreadLocal<>();
        static final ThreadLocal<NodeKeys> keys = new ThreadLocal<>();
        static final ThreadLocal<ThreadTransactions> transactions = new ThreadLocal<>();

        @Produces
        @Singleton
        NodeSettings settings() {
            return settings.get();
        }

        @Produces
        @Singleton
        NodeKeys keys() {
            return keys.get();
        }

        @Produces
        @Singleton
        ThreadTransactions transactions() {
            return transactions.get();
        }

        @Produces
        @Singleton
        Jdbi sql(ThreadTransactions transactions) {
            return Jdbi.create(transactions);
        }

        @Produces
        @Singleton
        Today today() {
            return Today.of(Clock.fixed(NIGHT, Today.ZONE), Optional.empty());
        }

        @Produces
        @Singleton
        Lease lease() {
            return Lease.of(null);
        }

        @Produces
        @Singleton
        VolumeSize volumes() {
            return new VolumeSize(64 * 1024);
        }

        @Produces
        @Singleton
        NightSchedule schedule() {
            return NightSchedule.of("off");
        }

        @Produces
        @Singleton
        MorningSchedule morning() {
            return MorningSchedule.of("00:20");
        }

        @Produces
        @Singleton
        AttachmentStore attachments(NodeSettings settings, NodeKeys keys) throws IOException {
            return new AttachmentStore(settings.data().resolve("attachments"), keys.dataKey());
        }
    }
}
