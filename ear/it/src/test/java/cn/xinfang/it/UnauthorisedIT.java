package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A petition that the city's office has transferred to the authority for the environment, asked for by others. */
class UnauthorisedIT {

    private static final String SUMMARY = "双泉镇某厂夜间排污";
    private static final String ENVIRONMENT = "6213000000001100001";

    private static UUID petition;

    @BeforeAll
    static void a_transferred_petition() throws Exception {
        var city = Desk.open(Servers.city());
        petition = city.register("liumin", SUMMARY);
        city.refer("zhoujianping", petition, ENVIRONMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"liumin", "zhoujianping", "kongshidong"})
    void those_who_have_to_do_with_it_open_the_file(String account) throws Exception {
        var answer = Session.of(Servers.city(), account).get("/petition.xhtml?id=" + petition);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(SUMMARY), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/petition.xhtml?id=%s", "/petition.xhtml?id=%s&do=REFER", "/petition.xhtml?id=%s&do=SIGN", "/petition.xhtml?id=%s&do=VERIFY"})
    void to_another_unit_the_file_does_not_exist(String address) throws Exception {
        assertEquals(404, Session.of(Servers.city(), "songliping").get(address.formatted(petition)).statusCode());
    }

    @Test
    void to_another_unit_its_papers_do_not_exist() throws Exception {
        var officer = Session.of(Servers.city(), "zhoujianping");
        var link = Pattern.compile("/stored/paper/[^\"]+").matcher(officer.get("/petition.xhtml?id=" + petition).body());
        assertTrue(link.find(), "the file shows the letter of transfer");
        assertEquals(200, officer.get(link.group()).statusCode());
        assertEquals(404, Session.of(Servers.city(), "songliping").get(link.group()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/petitions.xhtml", "/petition.xhtml?id=%s"})
    void the_auditor_opens_no_page_of_petitions(String address) throws Exception {
        assertEquals(403, Session.of(Servers.city(), "liangjing").get(address.formatted(petition)).statusCode());
    }
}
