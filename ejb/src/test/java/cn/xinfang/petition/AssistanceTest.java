package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.TOWNSHIP;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.assistance.AssistanceKind;
import cn.xinfang.petition.assistance.Help;
import cn.xinfang.petition.assistance.RecordAssistance;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.registration.ClassifyClaims;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Help near home, told on fixed days. */
class AssistanceTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void a_citizen_is_helped_to_write_in_the_township_and_answered_by_the_county() {
        Story story = Story.registered(TOWNSHIP, Letters.letter(MONDAY, WAGES)).does(officer(TOWNSHIP), Acts.assist(MONDAY));
        assertEquals(due("2026-03-17"), story.term(ClockKind.T03).term().dueLegal());

        story.on("2026-03-04").does(officer(TOWNSHIP), Acts.forward(COUNTY_OFFICE));
        assertEquals(due("2026-03-04"), story.term(ClockKind.T03).stoppedOn(), "告知去向，镇上的期限到此为止");
        assertEquals(due("2026-03-19"), story.term(ClockKind.T01).term().dueLegal(), "信访局的十五日从收到之日起算");
        assertTrue(story.state().terms().running(ClockKind.T04).isEmpty(), "上报的件不退回");
        assertEquals("NOT_HOLDER", story.refuses(officer(TOWNSHIP), Acts.forward(CITY_OFFICE)).code());

        story.on("2026-03-05").does(officer(COUNTY_OFFICE), new ClassifyClaims(List.of(WAGES))).does(officer(COUNTY_OFFICE), Acts.transfer(COUNTY_LABOUR));
        assertFalse(story.term(ClockKind.T01).running());
        story.on("2026-03-10").does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.ACCEPTANCE, story.today()));
        story.does(officer(TOWNSHIP), new RecordAssistance(new Help(AssistanceKind.ACCOMPANIMENT, story.today(), null, null)));
        story.on("2026-04-01").does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, story.today()))
                .does(officer(COUNTY_OFFICE), Acts.of(Action.VERIFY, story, null));
        assertEquals(Status.VERIFIED, story.state().status());
    }

    @Test
    void what_is_forwarded_to_another_node_stays_with_the_township_until_it_has_arrived() {
        Story story = Story.received(TOWNSHIP, Letters.letter(MONDAY, WAGES)).does(officer(TOWNSHIP), Acts.forward(CITY_OFFICE));
        assertTrue(story.state().assignment().inTransit());
        assertEquals(TOWNSHIP, story.state().assignment().referrer());
        assertTrue(story.state().terms().running(ClockKind.T01).isEmpty());
        story.on("2026-03-03").arrives();
        assertEquals(due("2026-03-18"), story.term(ClockKind.T01).term().dueLegal());
    }

    private static LocalDate due(String day) {
        return LocalDate.parse(day);
    }
}
