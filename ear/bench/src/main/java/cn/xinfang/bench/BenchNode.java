package cn.xinfang.bench;

import cn.xinfang.docket.PetitionProjector;
import cn.xinfang.docket.store.DocketStore;
import cn.xinfang.docket.store.LikenessStore;
import cn.xinfang.intake.OldRecordTaking;
import cn.xinfang.intake.store.OldImportStore;
import cn.xinfang.intake.store.OldRecordStore;
import cn.xinfang.intake.store.PetitionNumbers;
import cn.xinfang.interconnection.BehindMarks;
import cn.xinfang.interconnection.reconciliation.Holdings;
import cn.xinfang.interconnection.reconciliation.SharedLeaves;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore;
import cn.xinfang.interconnection.reconciliation.store.LeafStore;
import cn.xinfang.interconnection.reconciliation.store.MarkStore;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.store.InspectionStore;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.journal.store.ReactorCursors;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeyFiles;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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
    static final String OFFICE = "6213210000000010001";
    static final String LABOUR = "6213210000001080001";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Logger WELD = Logger.getLogger("org.jboss.weld");

    private final WeldContainer beans;

    BenchNode(Path folder, Connection connection) throws IOException {
        WELD.setLevel(Level.WARNING);
        Wiring.folder = folder.resolve("keys");
        Wiring.connection = connection;
        if (!NodeKeyFiles.exist(Wiring.folder)) {
            NodeKeyFiles.create(Wiring.folder, COUNTY, Instant.parse("2026-01-05T01:00:00Z"), "bench-keys".toCharArray());
        }
        beans = new Weld(Ids.next().toString()).disableDiscovery().addPackage(false, Journal.class).addBeanClasses(JournalStore.class, ReactorCursors.class,
                PetitionProjector.class, DocketStore.class, LikenessStore.class, BehindMarks.class, OutboxStore.class,
                SharedLeaves.class, Holdings.class, LeafStore.class, MarkStore.class, DifferenceStore.class, PeerStore.class, InspectionStore.class,
                OldRecordTaking.class, OldImportStore.class, OldRecordStore.class, PetitionNumbers.class, Wiring.class).initialize();
        the(Jdbi.class);
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

        private static Path folder;
        private static Connection connection;

        @Produces
        @Singleton
        NodeSettings settings() {
            return new NodeSettings(COUNTY, NodeSettings.Role.COUNTY, Optional.of("621300"), Optional.of(URI.create("https://localhost")),
                    folder, "bench-keys", folder, Optional.of(TODAY));
        }

        @Produces
        @Singleton
        NodeKeys keys() throws IOException {
            return NodeKeys.load(folder, "bench-keys".toCharArray());
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
    }
}
