package cn.xinfang.bench;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.docket.PetitionProjector;
import cn.xinfang.docket.store.DocketStore;
import cn.xinfang.docket.store.LikenessStore;
import cn.xinfang.intake.OldRecordTaking;
import cn.xinfang.intake.store.OldImportStore;
import cn.xinfang.intake.store.OldRecordStore;
import cn.xinfang.intake.store.PetitionNumbers;
import cn.xinfang.interconnection.Arrivals;
import cn.xinfang.interconnection.BehindMarks;
import cn.xinfang.interconnection.CityLine;
import cn.xinfang.interconnection.CountyRounds;
import cn.xinfang.interconnection.DamagedPackages;
import cn.xinfang.interconnection.Exchange;
import cn.xinfang.interconnection.Inbox;
import cn.xinfang.interconnection.Outbox;
import cn.xinfang.interconnection.PackageContents;
import cn.xinfang.interconnection.PackageFolder;
import cn.xinfang.interconnection.Resending;
import cn.xinfang.interconnection.StagedPackages;
import cn.xinfang.interconnection.StreamApplication;
import cn.xinfang.interconnection.WaitingStreams;
import cn.xinfang.interconnection.envelope.Envelopes;
import cn.xinfang.interconnection.reconciliation.Reconciliation;
import cn.xinfang.interconnection.reconciliation.store.LeafStore;
import cn.xinfang.interconnection.restoration.ReadBack;
import cn.xinfang.interconnection.restoration.Restoration;
import cn.xinfang.interconnection.restoration.ToldMarks;
import cn.xinfang.interconnection.rules.VolumeSize;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.store.InspectionStore;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.journal.store.LifeStore;
import cn.xinfang.journal.store.ReactorCursors;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeyFiles;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jdbi.v3.core.Jdbi;

/** The journal and the projection of a county, wired as on the server, on one connection whose transaction the caller ends. */
final class BenchNode implements AutoCloseable {

    static final String COUNTY = "621321";
    static final String CITY = "621300";
    static final String OFFICE = "6213210000000010001";
    static final String LABOUR = "6213210000001080001";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final String PASSWORD = "bench-keys";
    private static final Logger WELD = Logger.getLogger("org.jboss.weld");

    private final WeldContainer beans;

    /** The county. */
    BenchNode(Path folder, Connection connection) throws IOException {
        this(COUNTY, folder, connection);
    }

    /**
     * One node at a time.
     *
     * @param code of the county or of its city
     */
    BenchNode(String code, Path folder, Connection connection) throws IOException {
        WELD.setLevel(Level.WARNING);
        Wiring.code = code;
        Wiring.folder = keys(folder, code);
        Wiring.connection = connection;
        beans = new Weld(Ids.next().toString()).disableDiscovery().addPackage(false, Journal.class).addBeanClasses(JournalStore.class, ReactorCursors.class,
                PetitionProjector.class, DocketStore.class, LikenessStore.class, BehindMarks.class,
                OldRecordTaking.class, OldImportStore.class, OldRecordStore.class, PetitionNumbers.class, Wiring.class,
                PackageFolder.class, PackageContents.class, Outbox.class,
                Inbox.class, Arrivals.class, StreamApplication.class, StagedPackages.class, CityLine.class, CountyRounds.class, Exchange.class,
                WaitingStreams.class, DamagedPackages.class, Resending.class, LifeStore.class, Restoration.class, ReadBack.class, ToldMarks.class,
                InspectionStore.class, CommitAfterwards.class).addPackages(false, PeerStore.class, Envelopes.class, Reconciliation.class, LeafStore.class).initialize();
        the(Jdbi.class);
    }

    /** Keys of a node below a folder, made when they are missing. */
    static Path keys(Path folder, String code) throws IOException {
        Path keys = code.equals(COUNTY) ? folder.resolve("keys") : folder.resolve("keys-" + code);
        if (!NodeKeyFiles.exist(keys)) {
            NodeKeyFiles.create(keys, code, Instant.parse("2026-01-05T01:00:00Z"), PASSWORD.toCharArray());
        }
        return keys;
    }

    <T> T the(Class<T> type) {
        return beans.select(type).get();
    }

    @Override
    public void close() {
        beans.close();
    }

    /** What the server takes from its surroundings. */
    static class Wiring {

        private static String code;
        private static Path folder;
        private static Connection connection;

        @Produces
        @Singleton
        NodeSettings settings() {
            Path data = folder.resolveSibling("files-" + code);
            return code.equals(COUNTY)
                    ? new NodeSettings(code, NodeSettings.Role.COUNTY, Optional.of(CITY), Optional.of(URI.create("https://localhost")), folder, PASSWORD, data, Optional.of(TODAY))
                    : new NodeSettings(code, NodeSettings.Role.CITY, Optional.empty(), Optional.empty(), folder, PASSWORD, data, Optional.of(TODAY));
        }

        @Produces
        @Singleton
        NodeKeys keys() throws IOException {
            return NodeKeys.load(folder, PASSWORD.toCharArray());
        }

        @Produces
        @Singleton
        Today today(NodeSettings settings) {
            return Today.of(Clock.systemUTC(), settings.today());
        }

        @Produces
        @Singleton
        Jdbi sql() {
            return Jdbi.create(connection);
        }

        @Produces
        @Singleton
        VolumeSize volumes() {
            return VolumeSize.LARGEST;
        }

        @Produces
        @Singleton
        AttachmentStore attachments(NodeSettings settings, NodeKeys keys) throws IOException {
            return new AttachmentStore(settings.data().resolve("attachments"), keys.dataKey());
        }
    }

    /** On the one connection a transaction of its own is one that is committed when its work is done. */
    @Interceptor
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    static class CommitAfterwards {

        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            Object result = call.proceed();
            Wiring.connection.commit();
            return result;
        }
    }
}
