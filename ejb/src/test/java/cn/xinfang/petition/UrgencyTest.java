package cn.xinfang.petition;

import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.docket.rules.Urgency;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.PartErased;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What goes to the other nodes at once, and what waits for the night. */
class UrgencyTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void an_ordinary_petition_waits_for_the_night() {
        assertFalse(urgent(Story.received(CITY_OFFICE, Letters.letter(MONDAY, Letters.WAGES)), MONDAY));
    }

    @Test
    void a_major_and_urgent_matter_goes_at_once() {
        assertTrue(urgent(Story.received(CITY_OFFICE, Letters.urgent(MONDAY)), MONDAY));
    }

    @Test
    void a_complaint_of_being_obstructed_goes_at_once() {
        Claim obstruction = new Claim(1, "查处派人拦截信访人的行为", ClaimClass.OBSTRUCTION, null);
        Registration complaint = new Registration(Channel.VISIT, MONDAY, MONDAY, null, Town.COUNTY, "1604", 1, 1, false, false, false, Letters.MATTER,
                List.of(obstruction), List.of(), List.of(Letters.WRITER),
                new Accused(COUNTY_LABOUR.code(), COUNTY_LABOUR.name(), COUNTY_LABOUR.node(), "某某", "负责人"));
        assertTrue(urgent(Story.registered(COUNTY_OFFICE, complaint), MONDAY));
    }

    @Test
    void a_change_on_the_day_before_a_period_ends_goes_at_once() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, Letters.WAGES)).does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR)).arrives();
        LocalDate due = story.state().terms().mostUrgent().orElseThrow().term().dueLegal();
        assertFalse(urgent(story, due.minusDays(2)));
        assertTrue(urgent(story, due.minusDays(1)));
        assertTrue(urgent(story, due));
        assertFalse(urgent(story, due.plusDays(1)));
    }

    @Test
    void the_recall_of_what_another_node_may_no_longer_hold_goes_at_once() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, Letters.WAGES));
        PartErased recall = new PartErased(new UUID(0, 1), PartName.CONTENT, "信访工作条例第四十四条", new UUID(0, 2));
        assertTrue(Urgency.of(story.fact(recall).state(), recall, MONDAY));
    }

    private static boolean urgent(Story story, LocalDate on) {
        return Urgency.of(story.state(), story.facts().get(story.facts().size() - 1), on);
    }
}
