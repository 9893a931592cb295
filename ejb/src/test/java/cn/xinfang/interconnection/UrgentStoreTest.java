package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.interconnection.NoteFact.NoteHurried;
import cn.xinfang.interconnection.NoteFact.NoteWritten;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.interconnection.store.RunStore.Cause;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not wait for the night does not, and a backlog does not stand before it. */
class UrgentStoreTest {

    private static final String CITY = "621300";
    private static final String COUNTY = "621321";

    @TempDir
    static Path keys;

    private TestNode city;
    private TestNode county;
    private CityServer server;

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
        city.enrol(county);
        county.enrol(city);
    }

    @AfterEach
    void stop() {
        server.close();
        county.close();
        city.close();
    }

    @Test
    void an_urgent_change_of_a_county_starts_its_own_run() throws Exception {
        UUID stream = county.write(written("急件"), new NoteHurried(true));
        county.runWaiting();
        assertEquals(2, city.entries(stream).size());
        assertEquals(Cause.URGENT, county.the(RunStore.class).newest(CITY, 1).get(0).cause());
        county.runWaiting();
        assertEquals(1, county.the(RunStore.class).newest(CITY, 10).size());
    }

    @Test
    void what_is_not_urgent_waits_for_the_night() throws Exception {
        UUID stream = county.write(written("寻常"));
        county.runWaiting();
        assertEquals(List.of(), city.entries(stream));
    }

    @Test
    void an_urgent_package_holds_nothing_of_the_backlog_and_goes_before_it() throws Exception {
        for (int i = 0; i < 5; i++) {
            county.write(written("积压" + i));
        }
        UUID urgent = county.write(written("急件"), new NoteHurried(true));
        county.the(Outbox.class).after(CITY, 0);
        assertEquals(1, county.the(PackageStore.class).find(CITY, Direction.OUT, 1).orElseThrow().streams());
        county.runWaiting();
        assertEquals(2, city.entries(urgent).size());
        assertEquals(5, county.the(PackageStore.class).find(CITY, Direction.OUT, 2).orElseThrow().streams());
    }

    @Test
    void a_county_asks_its_city_for_what_is_urgent_and_only_then_runs() throws Exception {
        city.write(written("寻常"));
        county.the(UrgentLane.class).ask();
        county.runWaiting();
        assertEquals(List.of(), county.the(RunStore.class).newest(CITY, 1));
        UUID urgent = city.write(written("急件"), new NoteHurried(true));
        county.the(UrgentLane.class).ask();
        county.runWaiting();
        assertEquals(2, county.entries(urgent).size());
        county.the(UrgentLane.class).ask();
        assertEquals(1, county.the(RunStore.class).newest(CITY, 10).size());
    }

    @Test
    void after_a_failure_a_county_does_not_knock_without_pause() throws Exception {
        server.close();
        county.write(written("急件"), new NoteHurried(true));
        UUID run = county.the(RunQueue.class).takeDue().get(0).run();
        county.the(RunQueue.class).failed(run, "连不上上级节点");
        assertEquals(List.of(), county.the(RunQueue.class).takeDue());
    }

    private static NoteWritten written(String text) {
        return new NoteWritten(List.of(CITY, COUNTY), text, null, "张三");
    }
}
