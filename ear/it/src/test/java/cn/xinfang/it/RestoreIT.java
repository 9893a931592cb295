package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The county's database of yesterday comes back after a day of work and a night. */
class RestoreIT {

    private static final String LABOUR_OFFICE = "6213210000001080001";
    private static final String HEADERS = "select node || number || encode(digest, 'hex') from entry where stream_id = ? order by 1";

    @Test
    void a_county_restored_from_yesterday_has_after_the_night_whatever_the_city_had_and_no_number_twice() throws Exception {
        var city = Desk.open(Servers.city());
        var county = Desk.open(Servers.county());
        var yesterday = city.register("liumin", "备份前转去");
        city.refer("zhoujianping", yesterday, LABOUR_OFFICE);
        Nights.run(county);
        var backup = Backup.of(Servers.county());
        var lost = city.register("liumin", "备份后转去");
        city.refer("zhoujianping", lost, LABOUR_OFFICE);
        Nights.run(county);
        assertEquals(1, arrivals(lost));

        Servers.county().kill();
        backup.restore();
        Servers.county().start();
        var restored = Desk.open(Servers.county());
        assertEquals(0, arrivals(lost));
        assertTrue(Session.of(Servers.county(), "shilei").get("/restoration.xhtml").body().contains("尚未联系上"));
        assertThrows(IOException.class, () -> restored.register("yangmei", "恢复中登记"));
        Nights.run(restored);

        var later = city.register("liumin", "恢复后转去");
        city.refer("zhoujianping", later, LABOUR_OFFICE);
        Nights.run(restored);
        for (UUID petition : List.of(yesterday, lost, later)) {
            assertEquals(new Database(Servers.city()).column(HEADERS, petition), new Database(Servers.county()).column(HEADERS, petition));
            assertEquals(1, arrivals(petition));
        }
        assertEquals(List.of("2"), new Database(Servers.county()).column("select incarnation from node_life where paused is null"));
        assertEquals(0, new Database(Servers.city()).number("select count(*) from quarantine where resolved_at is null"));
        assertTrue(restored.register("yangmei", "恢复后登记") != null);
    }

    private static long arrivals(UUID petition) throws Exception {
        return new Database(Servers.county()).number("select count(*) from entry where stream_id = ? and type = 'PetitionArrived'", petition);
    }
}
