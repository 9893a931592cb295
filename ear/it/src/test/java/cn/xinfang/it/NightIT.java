package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NightIT {

    private static final String LABOUR_OFFICE = "6213210000001080001";

    private static Desk city;
    private static Desk county;

    @BeforeAll
    static void desks() throws Exception {
        city = Desk.open(Servers.city());
        county = Desk.open(Servers.county());
    }

    @Test
    void a_petition_referred_by_day_is_in_the_county_after_the_night_with_its_clock_started() throws Exception {
        var petition = city.register("liumin", "双泉镇工地拖欠工资");
        city.refer("zhoujianping", petition, LABOUR_OFFICE);
        Nights.run(county);
        assertEquals(List.of(LABOUR_OFFICE),
                new Database(Servers.county()).column("select holder_code from petition where id = ? and arrived_on is not null", petition));
        assertTrue(new Database(Servers.county()).number(
                "select count(*) from petition_clock where petition_id = ? and unit_code = ? and stopped_on is null", petition, LABOUR_OFFICE) > 0);
        assertEquals(List.of("f"), new Database(Servers.city()).column("select in_transit from petition where id = ?", petition));
    }

    @Test
    void both_sides_hold_the_same_headers_of_a_shared_petition() throws Exception {
        var petition = city.register("liumin", "白杨镇工地拖欠工资");
        city.refer("zhoujianping", petition, LABOUR_OFFICE);
        Nights.run(county);
        var headers = "select node || number || encode(digest, 'hex') from entry where stream_id = ? order by 1";
        assertEquals(new Database(Servers.city()).column(headers, petition), new Database(Servers.county()).column(headers, petition));
    }

    @Test
    void what_concerns_no_county_unit_stays_in_the_city() throws Exception {
        var petition = city.register("liumin", "市区公交线路建议");
        Nights.run(county);
        assertEquals(0, new Database(Servers.county()).number("select count(*) from stream where id = ?", petition));
    }

    @Test
    void without_a_certificate_nobody_gets_past_the_handshake() {
        assertThrows(IOException.class, () -> post(Servers.city().exchangeUrl()));
    }

    @Test
    void the_pages_address_does_not_serve_exchanges() throws Exception {
        assertEquals(403, post(Servers.city().httpUrl()));
    }

    @Test
    void a_run_that_does_not_reach_the_city_stands_on_the_countys_workbench_until_one_does() throws Exception {
        Servers.city().kill();
        try {
            Nights.request(county);
            Eventually.until("the run has failed", () -> "FAILED".equals(Nights.newest(Servers.county())));
            assertTrue(county.notices("yangmei").contains("连不上上级节点"), county.notices("yangmei"));
        } finally {
            Servers.city().start();
            city = Desk.open(Servers.city());
        }
        Nights.run(county);
        assertEquals("", county.notices("yangmei"));
    }

    private static int post(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + "/exchange/opening"))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofString("{}")).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
