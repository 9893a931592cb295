package cn.xinfang.petition;

import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.supervision.Demand;
import cn.xinfang.petition.supervision.Overdue;
import cn.xinfang.petition.supervision.PressSupervision;
import cn.xinfang.petition.supervision.Remind;
import cn.xinfang.petition.supervision.Reminded;
import cn.xinfang.petition.supervision.SupervisionLevel;
import cn.xinfang.petition.supervision.SupervisionOpened;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SupervisionTest {

    private static final UUID ID = new UUID(9, 1);

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

    @Test
    void a_supervision_is_followed_until_the_duty_is_done_reported_and_verified() {
        Story story = overdue();
        story.fact(Overdue.opening(story.state(), ID, COUNTY_OFFICE, story.today(), story.today(), story.today().plusDays(7)).orElseThrow());
        assertEquals("OVERDUE T06 ONLINE", opening(story));
        assertEquals(List.of(TaskKind.ANSWER_SUPERVISION), tasks(story, COUNTY_LABOUR));
        assertEquals("EXTENSION_TOO_LATE", story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.EXTENSION)).code());
        story.does(officer(COUNTY_LABOUR), Acts.of(Action.ANSWER_SUPERVISION, story, null));
        assertEquals(List.of(TaskKind.VERIFY_SUPERVISION), tasks(story, COUNTY_OFFICE));
        assertEquals("DUTY_OPEN", story.refuses(officer(COUNTY_OFFICE), Acts.of(Action.CLOSE_SUPERVISION, story, null)).code());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(Letters.WAGES))).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, story.today()));
        story.does(officer(COUNTY_OFFICE), Acts.of(Action.CLOSE_SUPERVISION, story, null));
        assertTrue(story.state().supervision().open().isEmpty());
    }

    @Test
    void nobody_is_supervised_by_the_system_twice_for_one_thing_nor_by_himself_nor_in_time() {
        Story story = overdue();
        story.fact(Overdue.opening(story.state(), ID, COUNTY_OFFICE, story.today(), story.today(), story.today().plusDays(7)).orElseThrow());
        assertTrue(Overdue.opening(story.state(), ID, COUNTY_OFFICE, story.today(), story.today(), story.today().plusDays(7)).isEmpty());
        assertTrue(Overdue.opening(overdue().state(), ID, COUNTY_LABOUR, story.today(), story.today(), story.today().plusDays(7)).isEmpty());
        Story inTime = overdue();
        assertTrue(Overdue.opening(inTime.state(), ID, COUNTY_OFFICE, inTime.term(ClockKind.T06).term().dueLegal(), inTime.today(), inTime.today()).isEmpty());
    }

    @Test
    void who_presses_again_asks_for_a_new_report_and_never_more_softly() {
        Story story = Stage.督办已反馈.under(RuleSet.XFGZTL2022);
        story.does(officer(COUNTY_OFFICE), Acts.of(Action.PRESS_SUPERVISION, story, null));
        assertEquals(SupervisionLevel.LETTER, story.state().supervision().open().get(0).level());
        assertEquals(List.of(TaskKind.ANSWER_SUPERVISION), tasks(story, COUNTY_LABOUR));
        assertEquals("LEVEL_LOWER", story.refuses(officer(COUNTY_OFFICE),
                new PressSupervision(new Demand(SupervisionLevel.ONLINE, story.today().plusDays(3), "请办理"), null)).code());
    }

    @Test
    void a_report_that_crosses_a_new_demand_leaves_the_new_one_open() {
        Story one = Stage.督办中.under(RuleSet.XFGZTL2022);
        PetitionFact answered = fact(one, officer(COUNTY_LABOUR), Action.ANSWER_SUPERVISION);
        PetitionFact pressed = fact(one, officer(COUNTY_OFFICE), Action.PRESS_SUPERVISION);
        assertEquals(answered.on(pressed.on(one.state())), pressed.on(answered.on(one.state())));
        assertEquals(1, answered.on(pressed.on(one.state())).supervision().unanswered(one.state()).size());
    }

    @Test
    void an_urgent_matter_is_to_be_reported_on_the_day_of_its_registration() {
        Story story = Stage.重大紧急.under(RuleSet.XFTL2005);
        Task owed = story.state().tasks().get(0);
        assertEquals(new Task(TaskKind.REPORT_URGENT, CITY_OFFICE.code(), story.today(), story.today(), new Article("信访条例", "第二十六条第一款")), owed);
        story.does(officer(CITY_OFFICE), Acts.of(Action.REPORT_URGENT, story, null));
        assertEquals(List.of(), story.state().tasks());
    }

    /** Accepted, and the sixty days are over. */
    private static Story overdue() {
        Story story = Stage.已受理.under(RuleSet.XFGZTL2022);
        story.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.ACCEPTANCE, story.today()));
        return story.on(story.term(ClockKind.T06).term().dueLegal().plusDays(1).toString());
    }

    private static String opening(Story story) {
        SupervisionOpened opening = story.state().supervision().open().get(0).opening();
        return opening.trigger() + " " + opening.kind() + " " + opening.level();
    }

    private static List<TaskKind> tasks(Story story, UnitRef unit) {
        return story.state().tasks().stream().filter(task -> task.unit().equals(unit.code())).map(Task::kind).toList();
    }

    private static PetitionFact fact(Story story, Actor actor, Action action) {
        return ((Decision.Facts) Petition.decide(story.state(), Acts.of(action, story, null), story.situation(actor))).facts().get(0);
    }

    private static Reminded open(Story story) {
        return story.state().supervision().open(story.state()).orElseThrow();
    }
}
