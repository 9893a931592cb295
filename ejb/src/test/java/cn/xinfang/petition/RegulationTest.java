package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.INSURANCE;
import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.TOWNSHIP;
import static cn.xinfang.petition.Town.TOWNSHIP_STATION;
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
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.registration.Registration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks 信访工作条例 from Article 17 to 37 and runs, for each, the behaviour that keeps it. */
class RegulationTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    /** The articles that a test keeps. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Keeps {
        int[] value();
    }

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
    @Keeps(30)
    void a_report_never_reaches_whom_it_accuses_nor_whom_he_heads() {
        Story story = Story.received(CITY_OFFICE, Letters.report(MONDAY, TOWNSHIP));
        for (UnitRef unit : List.of(TOWNSHIP, TOWNSHIP_STATION)) {
            assertEquals(new Article("信访工作条例", "第三十条第三款"), story.refuses(officer(CITY_OFFICE), Acts.transfer(unit)).article(), unit.name());
        }
        assertTrue(story.state().registration().restricted());
    }

    @Test
    @Keeps(31)
    void only_the_sixth_case_brings_the_procedure_of_petitions() {
        for (Route route : Route.values()) {
            Story story = Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, new Claim(1, "诉求", ClaimClass.APPEAL, route)));
            assertEquals(route == Route.PETITION, story.state().followsPetitionProcedure(), route.label());
        }
    }

    @Test
    @Keeps(32)
    void an_opinion_names_facts_answers_every_claim_and_rests_each_answer_on_law() {
        Story story = accepted(WAGES, INSURANCE);
        assertEquals("CLAIM_UNANSWERED", story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).code());
        for (ClaimResult.Outcome outcome : ClaimResult.Outcome.values()) {
            ClaimResult groundless = new ClaimResult(1, outcome, "答复", " ");
            ClaimResult other = new ClaimResult(2, outcome, "答复", "《劳动法》第七十二条");
            assertEquals("BASIS_MISSING", story.refuses(officer(COUNTY_LABOUR),
                    Acts.draft(new OpinionText("经查，属实。", List.of(groundless, other), "安河县人民政府"))).code(), outcome.label());
        }
        assertEquals("OPINION_TEXT", story.refuses(officer(COUNTY_LABOUR),
                Acts.draft(new OpinionText(" ", Acts.opinion(WAGES, INSURANCE).results(), "安河县人民政府"))).code());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES, INSURANCE)));
    }

    @Test
    @Keeps(32)
    void what_an_opinion_supports_is_to_be_carried_out() {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022);
        assertEquals(List.of(new Task(TaskKind.EXECUTE, COUNTY_LABOUR.code(), story.state().handling().opinionServedOn(), null,
                new Article("信访工作条例", "第三十二条第二款"))), story.state().tasks());
    }

    @Test
    @Keeps(34)
    void sixty_days_and_at_most_thirty_more_approved_before_they_end() {
        Story story = accepted(WAGES);
        assertEquals(LocalDate.parse("2026-05-06"), story.term(ClockKind.T06).term().dueLegal(), "第六十日在五一假期，顺延");
        Story late = accepted(WAGES).on("2026-05-07");
        assertEquals(new Article("信访工作条例", "第三十四条"), late.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.EXTENSION)).article());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.EXTENSION)).does(head(COUNTY_LABOUR), Acts.sign());
        assertEquals(30, story.term(ClockKind.T06).term().dueRaw().until(story.term(ClockKind.T07).term().dueRaw()).getDays());
        assertTrue(story.state().handling().toServe().contains(NoticeKind.EXTENSION), "告知信访人延期理由");
    }

    private static Story accepted(Claim... claims) {
        return Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, claims)).does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE))
                .does(head(COUNTY_LABOUR), Acts.sign());
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
}
