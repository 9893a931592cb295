package cn.xinfang.journal;

import cn.xinfang.journal.store.InspectionStore;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.journal.store.LifeStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeyFiles;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** A node's journal on the transaction of a test, without a container. */
public final class TestNode {

    public static final String CITY = "621300";
    public static final String ANHE = "621321";
    public static final String HEBIN = "621302";

    private static final Path KEYS = keys();
    private static final NodeKeys NODE_KEYS = load();

    private final JournalStore store;
    private final Journal journal;
    private final ForeignEntries foreignEntries;
    private final ProjectionCheck projectionCheck;
    private final List<StreamsChanged> changes = new ArrayList<>();

    private TestNode(EntityManager entities, String code, LocalDate today, Function<NodeSettings, Projector<?>> projector) {
        NodeSettings settings = settings(code);
        Jdbi sql = Jdbi.create(entities.unwrap(Connection.class));
        Projectors projectors = new Projectors(List.of(projector.apply(settings)));
        this.store = new JournalStore(sql, NODE_KEYS);
        this.journal = new Journal(store, projectors, settings, Today.of(Clock.systemUTC(), Optional.of(today)), new Writing(new LifeStore(sql)),
                changes::add);
        this.projectionCheck = new ProjectionCheck(journal, projectors, new InspectionStore(sql));
        this.foreignEntries = new ForeignEntries(store, journal);
    }

    /** Starts the node {@code code} on {@code today} with one kind of stream. */
    public static TestNode of(EntityManager entities, String code, LocalDate today, Function<NodeSettings, Projector<?>> projector) {
        return new TestNode(entities, code, today, projector);
    }

    public static NodeSettings settings(String code) {
        boolean city = code.equals(CITY);
        return new NodeSettings(code, city ? NodeSettings.Role.CITY : NodeSettings.Role.COUNTY,
                city ? Optional.empty() : Optional.of(CITY), city ? Optional.empty() : Optional.of(URI.create("https://localhost")),
                KEYS, "secret", KEYS, Optional.empty());
    }

    /** The keys of every node of the tests. */
    public static NodeKeys nodeKeys() {
        return NODE_KEYS;
    }

    public JournalStore store() {
        return store;
    }

    public Journal journal() {
        return journal;
    }

    public ForeignEntries foreignEntries() {
        return foreignEntries;
    }

    public ProjectionCheck projectionCheck() {
        return projectionCheck;
    }

    /** What observers were told, in order. */
    public List<StreamsChanged> changes() {
        return changes;
    }

    private static Path keys() {
        try {
            Path folder = Files.createTempDirectory("keys").resolve("node");
            NodeKeyFiles.create(folder, CITY, java.time.Instant.parse("2026-01-05T01:00:00Z"), "secret".toCharArray());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NodeKeys load() {
        try {
            return NodeKeys.load(KEYS, "secret".toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
