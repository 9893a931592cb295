package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.interconnection.NoteFact.NoteHurried;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.interconnection.store.RunStore.Cause;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What must not wait for the night does not, and a backlog does not stand before it. */
class UrgentStoreTest extends CityAndCounty {

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
}
