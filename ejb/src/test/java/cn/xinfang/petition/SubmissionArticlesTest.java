package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_GOVERNMENT;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_ROADS;
import static cn.xinfang.petition.Town.TOWNSHIP;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.handling.Ground;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks chapter III of 信访工作条例, Articles 17 to 26, and runs, for each, the behaviour that keeps it. */
class SubmissionArticlesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    @Keeps({17, 21})
    void whatever_the_way_it_comes_in_by_it_is_registered_under_one_number_with_a_code_to_ask_for_it() {
        for (Channel channel : Channel.values()) {
            Story story = Story.registered(CITY_OFFICE, through(channel));
            assertEquals(Status.REGISTERED, story.state().status(), channel.label());
            assertFalse(story.state().registration().queryCodeHash().isBlank(), channel.label());
            assertTrue(story.term(ClockKind.T01).running(), channel.label());
        }
    }

    @Test
    @Keeps(18)
    void who_complains_of_being_obstructed_is_heard_by_the_superior_on_the_day() {
        Story story = Story.registered(CITY_OFFICE, complaint());
        assertTrue(story.state().registration().restricted());
        assertEquals(List.of(new Task(TaskKind.TAKE_UP_OBSTRUCTION, CITY_OFFICE.code(), MONDAY, MONDAY, new Article("信访工作条例", "第十八条第四款"))), story.state().tasks());
    }

    @Test
    @Keeps(19)
    void without_name_it_is_registered_all_the_same_and_nobody_need_be_told() {
        Story story = Story.received(CITY_OFFICE, Letters.anonymous(MONDAY, WAGES));
        story.does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR)).arrives();
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign());
        story.does(officer(COUNTY_LABOUR), new Serve(NoticeKind.ACCEPTANCE, story.today(), ServiceMeans.UNREACHABLE, null, "匿名，无法告知"));
        assertFalse(story.term(ClockKind.T02).running(), "姓名、住址不清的除外");
        assertTrue(story.term(ClockKind.T06).running(), "仍须办理");
    }

    @Test
    @Keeps(19)
    void the_same_petition_brought_to_the_superior_while_it_runs_is_answered_with_the_running_one() {
        Story again = Story.received(CITY_OFFICE, Letters.letter(MONDAY.plusDays(20), WAGES));
        again.does(officer(CITY_OFFICE), new Join(LinkKind.REPEAT, Stage.lead(Stage.已受理, MONDAY), CITY_OFFICE, "陇信程〔2026〕3号", "同一事项"));
        assertEquals(NoticeKind.PROCEDURAL, again.state().linking().joined().notice());
        assertTrue(again.state().terms().mostUrgent().isEmpty(), "不另起期限");
    }

    @Test
    @Keeps(20)
    void many_who_come_together_elect_at_most_five() {
        assertEquals(new Article("信访工作条例", "第二十条第三款"), refused(Letters.visit(MONDAY, 12, 6)).article());
        assertEquals(5, Story.registered(CITY_OFFICE, Letters.visit(MONDAY, 12, 5)).state().registration().petitioners().size());
    }

    @Test
    @Keeps(22)
    void the_office_disposes_within_fifteen_days() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, WAGES));
        assertEquals(LocalDate.parse("2026-03-17"), story.term(ClockKind.T01).term().dueLegal());
        story.on("2026-03-18");
        assertTrue(story.term(ClockKind.T01).overdue(story.today()), "期限约束机关");
        story.does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR));
        assertFalse(story.term(ClockKind.T01).running(), "超期仍须处理");
    }

    @Test
    @Keeps(22)
    void what_is_assigned_is_to_be_reported_by_a_day() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, WAGES));
        assertEquals("DUE_DATE", story.refuses(officer(CITY_OFFICE), Acts.assign(COUNTY_LABOUR, null)).code());
        story.does(officer(CITY_OFFICE), Acts.assign(COUNTY_LABOUR, LocalDate.parse("2026-04-30"))).arrives();
        assertEquals(LocalDate.parse("2026-04-30"), story.term(ClockKind.T13).term().dueLegal());
    }

    @Test
    @Keeps(23)
    void the_unit_tells_the_petitioner_within_fifteen_days_of_what_came_to_it_either_way() {
        assertEquals(LocalDate.parse("2026-03-17"), Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, WAGES)).term(ClockKind.T03).term().dueLegal());
        Story passed = Story.received(CITY_OFFICE, Letters.letter(MONDAY, WAGES)).does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR));
        passed.on("2026-03-06").arrives();
        assertEquals(LocalDate.parse("2026-03-06"), passed.term(ClockKind.T02).term().start(), "自收到转送之日起算");
    }

    @Test
    @Keeps(23)
    void a_unit_objects_within_five_working_days_and_the_sender_verifies() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, WAGES)).does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR)).arrives();
        assertEquals(LocalDate.parse("2026-03-09"), story.term(ClockKind.T04).term().dueLegal());
        story.on("2026-03-09").does(officer(COUNTY_LABOUR), Acts.object());
        assertEquals(COUNTY_LABOUR, story.state().assignment().holder(), "核实同意之前，材料不退");
        story.does(officer(CITY_OFFICE), Acts.decide(true));
        assertEquals(CITY_OFFICE, story.state().assignment().holder());
    }

    @Test
    @Keeps(24)
    void who_accepts_is_agreed_or_decided_by_the_common_superior_and_the_period_runs_on() {
        Story story = Story.received(COUNTY_OFFICE, Letters.letter(MONDAY, WAGES)).does(officer(COUNTY_OFFICE), Acts.transfer(COUNTY_LABOUR)).on("2026-03-10");
        LocalDate due = story.term(ClockKind.T02).term().dueLegal();
        story.does(officer(COUNTY_LABOUR), Disputes.raise(COUNTY_ROADS));
        assertEquals(COUNTY_LABOUR, story.state().assignment().holder(), "争议期间不得无人负责");
        story.does(head(COUNTY_GOVERNMENT), Disputes.designate(COUNTY_ROADS));
        assertEquals(COUNTY_ROADS, story.state().assignment().holder());
        assertEquals(due, story.term(ClockKind.T02).term().dueLegal());
    }

    @Test
    @Keeps(25)
    void a_major_and_urgent_matter_is_to_be_reported_at_once() {
        Story story = Stage.重大紧急.under(RuleSet.XFGZTL2022);
        assertEquals(List.of(TaskKind.REPORT_URGENT), story.state().tasks().stream().map(Task::kind).toList());
        assertEquals(story.today(), story.state().tasks().get(0).due());
        story.does(officer(CITY_OFFICE), Acts.of(Action.REPORT_URGENT, story, null));
        assertEquals(List.of(), story.state().tasks());
    }

    @Test
    @Keeps(26)
    void how_somebody_behaves_is_no_ground_to_refuse_his_claim() {
        assertEquals(EnumSet.of(Ground.OTHER_POWER, Ground.STATUTORY_ROUTE, Ground.NOT_COMPETENT, Ground.ALREADY_HANDLED, Ground.REVIEW_OPEN, Ground.CONCLUDED,
                Ground.PRIVATE_DISPUTE), EnumSet.allOf(Ground.class), "行为违法另行依法处理，诉求照常办理");
    }

    private static Registration through(Channel channel) {
        Registration letter = Letters.letter(MONDAY, WAGES);
        return new Registration(channel, MONDAY, MONDAY, null, letter.division(), letter.contentClass(), 1, 1, false, false, false,
                letter.matter(), letter.claims(), List.of(), letter.petitioners(), null);
    }

    private static Refusal refused(Registration registration) {
        Story story = Story.unborn(registration.receivedOn().toString());
        return assertInstanceOf(Decision.Refused.class, new Register("621300202603021000015", CITY_OFFICE, registration, "hash")
                .decide(story.situation(Town.clerk(CITY_OFFICE)))).refusal();
    }

    private static Registration complaint() {
        return new Registration(Channel.VISIT, MONDAY, MONDAY, null, Town.COUNTY, "1604", 1, 1, false, false, false, Letters.MATTER,
                List.of(new Claim(1, "查处派人拦截、威胁信访人的行为", ClaimClass.OBSTRUCTION, null)), List.of(), List.of(Letters.WRITER),
                new Accused(TOWNSHIP.code(), TOWNSHIP.name(), TOWNSHIP.node(), "某某", "负责人"));
    }
}
