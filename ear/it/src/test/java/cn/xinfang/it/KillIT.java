package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Processes end without warning, in the middle of work. Nothing that was acknowledged may be missing or there twice. */
class KillIT {

    private static final String LABOUR_OFFICE = "6213210000001080001";
    private static final int CLERKS = 3;
    private static final int ENOUGH = 30;

    @Test
    void registrations_survive_a_kill_of_the_server() throws Exception {
        var acknowledged = registerUntil(() -> Servers.city().kill());
        Servers.city().start();
        assertEachIsThereOnce(acknowledged);
    }

    @Test
    void registrations_survive_a_kill_of_the_database() throws Exception {
        var acknowledged = registerUntil(() -> Servers.city().killPostgres());
        Servers.city().startPostgres();
        assertEachIsThereOnce(acknowledged);
        var next = Desk.open(Servers.city()).register("liumin", "数据库恢复后登记");
        assertEachIsThereOnce(List.of(next));
    }

    @Test
    void a_run_goes_on_after_a_kill_of_the_countys_server() throws Exception {
        var petitions = underWayToTheCounty();
        Nights.request(Desk.open(Servers.county()));
        Eventually.until("the run applies", () -> applied() > 0);
        Servers.county().kill();
        Servers.county().start();
        Nights.run(Desk.open(Servers.county()));
        assertArrivedOnce(petitions);
    }

    @Test
    void a_run_goes_on_after_a_kill_of_the_countys_database() throws Exception {
        var petitions = underWayToTheCounty();
        var county = Desk.open(Servers.county());
        Nights.request(county);
        Eventually.until("the run applies", () -> applied() > 0);
        Servers.county().killPostgres();
        Servers.county().startPostgres();
        Nights.run(county);
        assertArrivedOnce(petitions);
    }

    private interface Kill {
        void now() throws Exception;
    }

    /** Some clerks register as fast as they can until the kill; what they were told is done. */
    private static Collection<UUID> registerUntil(Kill kill) throws Exception {
        var desk = Desk.open(Servers.city());
        Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
        var clerks = Executors.newFixedThreadPool(CLERKS);
        for (var i = 0; i < CLERKS; i++) {
            clerks.submit(() -> registerUntilItFails(desk, acknowledged));
        }
        Eventually.until("enough registrations", () -> acknowledged.size() >= ENOUGH);
        kill.now();
        clerks.shutdown();
        assertTrue(clerks.awaitTermination(2, TimeUnit.MINUTES), "the clerks stop");
        return acknowledged;
    }

    private static Void registerUntilItFails(Desk desk, Queue<UUID> acknowledged) throws InterruptedException {
        try {
            while (true) {
                acknowledged.add(desk.register("liumin", "登记中断电"));
            }
        } catch (IOException killed) {
            return null;
        }
    }

    private static void assertEachIsThereOnce(Collection<UUID> acknowledged) throws Exception {
        var city = new Database(Servers.city());
        for (var petition : acknowledged) {
            assertEquals(1, city.number("select count(*) from entry where stream_id = ? and type = 'PetitionRegistered'", petition));
            assertEquals(1, city.number("select count(*) from petition where id = ?", petition));
        }
        assertEquals(city.number("select count(*) from stream where kind = 'petition'"), city.number("select count(*) from petition"));
    }

    private static List<UUID> underWayToTheCounty() throws Exception {
        var city = Desk.open(Servers.city());
        var petitions = new ArrayList<UUID>();
        for (var i = 0; i < ENOUGH; i++) {
            var petition = city.register("liumin", "交换中断电");
            city.refer("zhoujianping", petition, LABOUR_OFFICE);
            petitions.add(petition);
        }
        return petitions;
    }

    private static long applied() throws Exception {
        return new Database(Servers.county()).number(
                "select coalesce((select streams from exchange_run where state = 'RUNNING'), 0)");
    }

    private static void assertArrivedOnce(List<UUID> petitions) throws Exception {
        for (var petition : petitions) {
            for (var node : List.of(Servers.city(), Servers.county())) {
                assertEquals(1, new Database(node).number(
                        "select count(*) from entry where stream_id = ? and type = 'PetitionArrived'", petition), node.spec().name());
            }
        }
    }
}
