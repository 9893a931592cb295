package cn.xinfang.interconnection;

import cn.xinfang.interconnection.NoteFact.NoteWritten;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import cn.xinfang.journal.Entry;
import cn.xinfang.security.crypto.Sm3;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A city and a county with their own databases and keys, and what tests of both do. */
abstract class CityAndCounty {

    static final String CITY = "621300";
    static final String COUNTY = "621321";

    @TempDir
    static Path keys;

    protected TestNode city;
    protected TestNode county;
    protected CityServer server;

    @BeforeAll
    static void keys_of_both() throws Exception {
        TestNode.createKeys(keys, CITY);
        TestNode.createKeys(keys, COUNTY);
        TestNode.trust(keys, CITY, COUNTY);
    }

    @BeforeEach
    void two_empty_nodes() throws Exception {
        city = TestNode.start(keys, CITY, Optional.empty(), Optional.empty());
        server = new CityServer(city);
        county = TestNode.start(keys, COUNTY, Optional.of(CITY), Optional.of(server.url()));
        meet();
    }

    /** The two know each other from the first day, unless a test brings them together later. */
    void meet() throws Exception {
        city.enrol(county);
        county.enrol(city);
    }

    @AfterEach
    void stop() {
        server.close();
        county.close();
        city.close();
    }

    void night() {
        county.the(RunRequests.class).request(CITY);
        county.runWaiting();
    }

    static NoteWritten written(String text) {
        return new NoteWritten(List.of(CITY, COUNTY), text, null, "张三");
    }

    static List<QuarantineRow> open(TestNode node, String peer) {
        return node.the(QuarantineStore.class).open(peer);
    }

    static List<String> digests(TestNode node, UUID stream) {
        return node.entries(stream).stream().map(Entry::bytes).map(Sm3::hex).toList();
    }
}
