package cn.xinfang.petition;

import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.supervision.Remind;
import cn.xinfang.petition.supervision.Reminded;
import org.junit.jupiter.api.Test;

class SupervisionTest {

    @Test
    void an_office_reminds_a_unit_once_a_day() {
        Story story = Stage.已转送.under(RuleSet.XFGZTL2022).does(officer(COUNTY_OFFICE), Acts.remind());
        assertEquals("REMINDED_TODAY", story.refuses(head(COUNTY_OFFICE), Acts.remind()).code());
        story.does(officer(CITY_OFFICE), new Remind(CITY_OFFICE, "请报告进展。"));
        assertEquals(2, story.state().supervision().reminders().size());
    }

    @Test
    void a_reminder_is_open_until_what_it_was_about_is_done() {
        Story story = Stage.已受理.under(RuleSet.XFGZTL2022).does(officer(COUNTY_OFFICE), Acts.remind());
        assertEquals(ClockKind.T02, open(story).kind());
        story.does(officer(COUNTY_LABOUR), Acts.of(Action.RECORD_CONTACT, story, null));
        assertEquals(ClockKind.T02, open(story).kind());
        story.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.ACCEPTANCE, story.today()));
        assertTrue(story.state().supervision().open(story.state()).isEmpty());
    }

    @Test
    void who_passes_the_petition_on_leaves_no_reminder_behind() {
        Story story = Stage.转到县局.under(RuleSet.XFGZTL2022).does(officer(CITY_OFFICE), new Remind(CITY_OFFICE, "请尽快转办。"));
        assertFalse(story.state().supervision().open(story.state()).isEmpty());
        story.does(officer(COUNTY_OFFICE), Acts.transfer(COUNTY_LABOUR));
        assertTrue(story.state().supervision().open(story.state()).isEmpty());
    }

    @Test
    void a_reminder_moves_no_period_and_no_status() {
        Story story = Stage.已交办.under(RuleSet.XFGZTL2022);
        PetitionState before = story.state();
        story.does(officer(COUNTY_OFFICE), Acts.remind());
        assertEquals(before.terms(), story.state().terms());
        assertEquals(before.assignment(), story.state().assignment());
        assertEquals(before.status(), story.state().status());
    }

    private static Reminded open(Story story) {
        return story.state().supervision().open(story.state()).orElseThrow();
    }
}
