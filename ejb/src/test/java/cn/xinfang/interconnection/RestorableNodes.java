package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.interconnection.NoteFact.NoteWritten;
import cn.xinfang.interconnection.restoration.RestorationCheck;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.Writing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A city and a county that can be put back on an older database. */
abstract class RestorableNodes {

    static final String CITY = "621300";
    static final String COUNTY = "621321";

    @TempDir
    static Path keys;

    TestNode city;
    TestNode county;
    private CityServer server;

    @BeforeAll
    static void keys_of_both() throws Exception {
        TestNode.createKeys(keys, CITY);
        TestNode.createKeys(keys, COUNTY);
        TestNode.trust(keys, CITY, COUNTY);
    }

    @BeforeEach
    void two_empty_nodes_that_have_told_nothing() throws Exception {
        Files.deleteIfExists(keys.resolve(CITY + "-data/told/621321.json"));
        Files.deleteIfExists(keys.resolve(COUNTY + "-data/told/621300.json"));
        city = TestNode.start(keys, CITY, Optional.empty(), Optional.empty());
        server = new CityServer(city);
        county = TestNode.start(keys, COUNTY, Optional.of(CITY), Optional.of(server.url()));
        city.enrol(county);
        county.enrol(city);
        city.the(RestorationCheck.class).atStart(null);
        county.the(RestorationCheck.class).atStart(null);
    }

    @AfterEach
    void stop() {
        server.close();
        county.close();
        city.close();
    }

    void restoreCounty(String backup) throws Exception {
        county = county.restore(backup);
    }

    void restoreCity(String backup) throws Exception {
        city = city.restore(backup);
        server.serve(city);
    }

    /** As if the restore had not been noticed at the start. */
    static void finishRestoringSilently(TestNode node) {
        node.the(Jdbi.class).useHandle(db -> {
            db.execute("update restoration set closed_at = begun_at");
            db.execute("update node_life set paused = null");
        });
    }

    void assertAgreed(List<UUID> streams) {
        streams.forEach(stream -> assertEquals(headers(city, stream), headers(county, stream)));
        assertEquals(List.of(), city.the(QuarantineStore.class).open(COUNTY));
        assertEquals(List.of(), county.the(QuarantineStore.class).open(CITY));
        assertEquals(Optional.empty(), city.the(Writing.class).paused());
        assertEquals(Optional.empty(), county.the(Writing.class).paused());
    }

    void night() {
        county.the(RunRequests.class).request(CITY);
        county.runWaiting();
    }

    static NoteWritten note(String text) {
        return new NoteWritten(List.of(CITY, COUNTY), text, null, "张三");
    }

    static List<String> headers(TestNode node, UUID stream) {
        return node.entries(stream).stream().map(Entry::bytes).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
    }
}
