package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnauthorisedIT {

    private static UUID petition;

    @BeforeAll
    static void a_petition_of_the_citys_office() throws Exception {
        petition = Desk.open(Servers.city()).register("liumin", "安河县某厂排污");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/petition.xhtml?id=%s", "/petition.xhtml?id=%s&do=refer", "/petition.xhtml?id=%s&do=sign", "/petition.xhtml?id=%s&do=verify"})
    void the_file_of_another_unit_does_not_exist(String address) throws Exception {
        assertEquals(404, Session.of(Servers.city(), "songliping").get(address.formatted(petition)).statusCode());
    }

    @Test
    void the_clerk_who_registered_it_opens_the_same_file() throws Exception {
        var answer = Session.of(Servers.city(), "liumin").get("/petition.xhtml?id=" + petition);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("安河县某厂排污"));
    }

    @Test
    void a_paper_of_another_units_file_does_not_exist() throws Exception {
        var link = Pattern.compile("/stored/paper/[^\"]+").matcher(Session.of(Servers.city(), "liumin").get("/petition.xhtml?id=" + petition).body());
        assertTrue(link.find());
        assertEquals(200, Session.of(Servers.city(), "liumin").get(link.group()).statusCode());
        assertEquals(404, Session.of(Servers.city(), "songliping").get(link.group()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/petitions.xhtml", "/petition.xhtml?id=%s"})
    void the_auditor_opens_no_page_of_petitions(String address) throws Exception {
        assertEquals(403, Session.of(Servers.city(), "liangjing").get(address.formatted(petition)).statusCode());
    }
}
