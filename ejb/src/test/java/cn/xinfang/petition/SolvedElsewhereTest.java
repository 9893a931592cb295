package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.INSURANCE;
import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_DISCIPLINE;
import static cn.xinfang.petition.Town.CITY_LAW;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.RIVER_TOWNSHIP;
import static cn.xinfang.petition.Town.TOWNSHIP;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.handling.LeadInText;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.petition.routing.HandOverClaims;
import cn.xinfang.petition.routing.RecordTakeUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims that another procedure or another power solves (domain §9.2 and §9.3). */
class SolvedElsewhereTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Claim INJURY = new Claim(2, "认定工伤", ClaimClass.APPEAL, Route.ADMINISTRATIVE);
    private static final Claim LAWSUIT = Letters.LAWSUIT;

    @Test
    void wages_are_answered_and_the_injury_is_led_into_its_recognition() {
        Story story = Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, WAGES, INJURY))
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign());
        Refusal first = story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES, INJURY)));
        assertEquals("LEAD_IN_FIRST", first.code());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.leadIn(2, Route.ADMINISTRATIVE, Acts.INJURY))).does(head(COUNTY_LABOUR), Acts.sign());
        assertEquals(Status.ACCEPTED, story.state().status(), "还有诉求要答复");
        story.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.LEAD_IN, MONDAY));
        assertTrue(story.term(ClockKind.T06).running());
        assertEquals("CLAIM_UNANSWERED", story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES, INJURY))).code());

        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, MONDAY));
        assertFalse(story.term(ClockKind.T06).running());
        assertEquals(Set.of(TaskKind.CHECK_TAKE_UP, TaskKind.EXECUTE), kinds(story).collect(Collectors.toSet()));
        story.does(officer(COUNTY_OFFICE), Acts.of(Action.VERIFY, story, null));
        assertEquals(Status.VERIFIED, story.state().status());
        story.later(7).does(officer(COUNTY_LABOUR), new RecordTakeUp(2, story.today(), true, "受理决定书〔2026〕8号"));
        assertEquals(Status.VERIFIED, story.state().status());
        assertTrue(kinds(story).noneMatch(TaskKind.CHECK_TAKE_UP::equals));
    }

    @Test
    void a_petition_ends_when_its_only_claim_is_led_in_and_its_periods_when_the_notice_is_served() {
        Story story = Stage.已导入.under(RuleSet.XFGZTL2022);
        assertEquals(Status.LED_IN, story.state().status());
        assertEquals(story.today(), story.state().endedOn());
        assertTrue(story.term(ClockKind.T02).running(), "签发不等于告知");
        story.later(1).does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.LEAD_IN, story.today()));
        assertFalse(story.term(ClockKind.T02).running());
        assertEquals(new Task(TaskKind.CHECK_TAKE_UP, COUNTY_LABOUR.code(), MONDAY, null, new Article("信访工作条例", "第三十一条")),
                story.state().tasks().get(0));
    }

    @Test
    void what_is_not_taken_up_comes_back_with_the_old_dates_and_its_way_is_decided_anew() {
        Story story = Stage.已导入.under(RuleSet.XFGZTL2022);
        RunningTerm before = story.term(ClockKind.T02);
        story.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.LEAD_IN, story.today()))
                .later(5).does(officer(COUNTY_LABOUR), new RecordTakeUp(1, story.today(), false, "超过仲裁时效"));
        assertEquals(Status.TRANSFERRED, story.state().status());
        assertEquals(before, story.term(ClockKind.T02), "期限接着算，不重新起算");
        assertEquals(List.of(TaskKind.DECIDE_WAY_ANEW), kinds(story).toList());

        story.does(officer(COUNTY_LABOUR), new ClassifyClaims(List.of(WAGES)));
        assertEquals(List.of(), kinds(story).toList());
        assertEquals("ALREADY_CLASSIFIED", story.refuses(officer(COUNTY_LABOUR), new ClassifyClaims(List.of(WAGES))).code());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign());
        assertEquals(Status.ACCEPTED, story.state().status());
        assertTrue(story.term(ClockKind.T06).running());
    }

    @Test
    void a_verified_closing_does_not_hold_when_a_claim_comes_back() {
        Story story = Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, WAGES, INJURY))
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.leadIn(2, Route.ADMINISTRATIVE, Acts.INJURY))).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, MONDAY));
        story.does(officer(COUNTY_OFFICE), Acts.of(Action.VERIFY, story, null))
                .does(officer(COUNTY_LABOUR), new RecordTakeUp(2, MONDAY, false, "不符合受理条件"));
        assertEquals(Status.SERVED, story.state().status());
        assertEquals("CLAIM_RETURNED", story.refuses(officer(COUNTY_OFFICE), Acts.of(Action.VERIFY, story, null)).code());
        story.does(officer(COUNTY_OFFICE), Acts.of(Action.RETURN, story, null))
                .does(officer(COUNTY_LABOUR), new ClassifyClaims(List.of(WAGES, new Claim(2, "认定工伤", ClaimClass.APPEAL, Route.PETITION))))
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES, INJURY)));
    }

    @Test
    void a_report_against_the_head_of_a_township_goes_to_the_discipline_body_and_never_to_him() {
        Story story = Story.received(CITY_OFFICE, Letters.report(MONDAY, TOWNSHIP));
        assertEquals("TARGET_IS_ACCUSED", story.refuses(officer(CITY_OFFICE), new HandOverClaims(List.of(1), TOWNSHIP, false, "n", null)).code());
        assertEquals("TARGET_IS_ACCUSED", story.refuses(officer(CITY_OFFICE), Acts.transfer(TOWNSHIP)).code());
        story.does(officer(CITY_OFFICE), Acts.handOver(1));
        assertEquals(Status.HANDED_OVER, story.state().status());
        assertFalse(story.term(ClockKind.T01).running());
        assertTrue(story.state().registration().restricted());
        story.later(3).does(Town.officer(CITY_DISCIPLINE), new RecordTakeUp(1, story.today(), true, "信访受理〔2026〕12号"));
        assertEquals(Status.HANDED_OVER, story.state().status());
        assertEquals(List.of(), story.state().tasks());
    }

    @Test
    void a_report_that_is_not_taken_up_is_with_the_office_again_in_its_fifteen_days() {
        Story story = Stage.已移送.under(RuleSet.XFGZTL2022);
        story.later(3).does(officer(CITY_OFFICE), new RecordTakeUp(1, story.today(), false, "不属于本机关管辖"));
        assertEquals(Status.REGISTERED, story.state().status());
        assertTrue(story.term(ClockKind.T01).running());
        assertEquals(LocalDate.parse("2026-03-17"), story.term(ClockKind.T01).term().dueLegal());
    }

    @Test
    void a_letter_about_a_judgment_is_handed_over_and_a_visitor_is_guided() {
        LeadInText toCourt = Acts.leadIn(1, Route.LITIGATION, Acts.ARBITRATION);
        Story letter = Story.received(CITY_OFFICE, Letters.letter(MONDAY, LAWSUIT));
        Refusal refusal = letter.refuses(officer(CITY_OFFICE), Acts.draft(toCourt));
        assertEquals("HAND_OVER_INSTEAD", refusal.code());
        assertEquals(new Article("信访工作条例", "第二十二条第二款"), refusal.article());
        assertEquals("POLITICAL_LEGAL_ONLY", letter.refuses(officer(CITY_OFFICE), Acts.handOver(1)).code());
        letter.does(officer(CITY_OFFICE), new HandOverClaims(List.of(1), CITY_LAW, true, "陇移〔2026〕2号", null));
        assertEquals(Status.HANDED_OVER, letter.state().status());

        Story visit = Story.received(CITY_OFFICE, Letters.visit(MONDAY, 1, 0, LAWSUIT));
        assertEquals("GUIDE_INSTEAD", visit.refuses(officer(CITY_OFFICE), new HandOverClaims(List.of(1), CITY_LAW, true, "n", null)).code());
        visit.does(officer(CITY_OFFICE), Acts.draft(toCourt)).does(head(CITY_OFFICE), Acts.sign());
        assertEquals(Status.LED_IN, visit.state().status());
    }

    @Test
    void under_the_regulation_of_2005_the_petitioner_is_told_where_to_go() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(LocalDate.parse("2010-03-01"), LAWSUIT));
        assertEquals("GUIDE_INSTEAD", story.refuses(officer(CITY_OFFICE), new HandOverClaims(List.of(1), CITY_LAW, true, "n", null)).code());
        story.does(officer(CITY_OFFICE), Acts.draft(Acts.leadIn(1, Route.LITIGATION, Acts.ARBITRATION))).does(head(CITY_OFFICE), Acts.sign());
        assertEquals(new Article("信访条例", "第二十一条第一款第一项"), story.state().tasks().get(0).article());
        assertEquals(new Article("信访条例", "第十五条"), story.state().registration().claims().get(0).basis());
    }

    @Test
    void an_office_leads_one_claim_in_and_transfers_the_other() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, WAGES, INJURY))
                .does(officer(CITY_OFFICE), Acts.draft(Acts.leadIn(2, Route.ADMINISTRATIVE, Acts.INJURY))).does(head(CITY_OFFICE), Acts.sign());
        assertEquals(Status.REGISTERED, story.state().status());
        story.does(officer(CITY_OFFICE), Acts.serve(NoticeKind.LEAD_IN, MONDAY));
        assertTrue(story.term(ClockKind.T01).running(), "另一项诉求还没有分流");
        story.does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR));
        assertFalse(story.term(ClockKind.T01).running());
        story.arrives().does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES)));
        assertEquals(CITY_OFFICE.code(), story.state().tasks().get(0).unit(), "由导入的单位核实是否被接收");
    }

    @Test
    void where_only_the_stub_is_held_nobody_learns_to_whom_a_report_went() {
        Story story = Stubs.withoutContent(Stage.已移送.under(RuleSet.XFGZTL2022));
        assertEquals(Status.HANDED_OVER, story.state().status());
        assertEquals(List.of(), story.state().routing().ways());
        assertEquals(List.of(), story.state().tasks());
    }

    /** Every code that a test of this class sees. */
    static Set<String> refusals() {
        Set<String> codes = cases().map(Case::code).collect(Collectors.toSet());
        codes.addAll(Set.of("DERIVED_FROM_ITSELF", "ROUTE_UNKNOWN_TO_RULES", "LEAD_IN_FIRST", "LEAD_IN_UNSERVED", "ONLY_RETURNED_CLAIMS", "GUIDE_INSTEAD", "POLITICAL_LEGAL_ONLY",
                "HAND_OVER_CLASS"));
        return codes;
    }

    /** @param place of the article, or null where the reason is not one of law */
    record Case(String code, String place, Stage stage, Actor actor, PetitionCommand command) {
    }

    static Stream<Case> cases() {
        Actor city = officer(CITY_OFFICE);
        Actor unit = officer(COUNTY_LABOUR);
        return Stream.of(
                new Case("LEAD_IN_CLAIMS", null, Stage.已转送, unit, Acts.draft(new LeadInText(List.of(), "应当仲裁"))),
                new Case("LEAD_IN_CLAIMS", null, Stage.已转送, unit, Acts.draft(Acts.leadIn(9))),
                new Case("LEAD_IN_ROUTE", "第三十一条", Stage.已转送, unit, Acts.draft(Acts.leadIn(1, Route.PETITION, Acts.ARBITRATION))),
                new Case("LEAD_IN_ROUTE", "第三十一条", Stage.已转送, unit, Acts.draft(Acts.leadIn(1, null, Acts.ARBITRATION))),
                new Case("LEAD_IN_TEXT", "第三十一条", Stage.已转送, unit, Acts.draft(Acts.leadIn(1, Route.ARBITRATION, null))),
                new Case("LEAD_IN_TEXT", "第三十一条", Stage.已转送, unit,
                        Acts.draft(new LeadInText(List.of(new LeadInText.Led(1, Route.ARBITRATION, Acts.ARBITRATION)), " "))),
                new Case("HAND_OVER_INSTEAD", "第二十二条第二款", Stage.已登记, city, Acts.draft(Acts.leadIn(1, Route.LITIGATION, Acts.ARBITRATION))),
                new Case("HAND_OVER_CLAIMS", null, Stage.收到举报, city, new HandOverClaims(List.of(), CITY_DISCIPLINE, false, "n", null)),
                new Case("HAND_OVER_CLAIMS", null, Stage.收到举报, city, Acts.handOver(2)),
                new Case("TARGET_MISSING", null, Stage.收到举报, city, new HandOverClaims(List.of(1), null, false, "n", null)),
                new Case("HAND_OVER_TARGET", null, Stage.收到举报, city, new HandOverClaims(List.of(1), COUNTY_OFFICE, false, "n", null)),
                new Case("TARGET_IS_ACCUSED", "第三十条第三款", Stage.收到举报, city, new HandOverClaims(List.of(1), RIVER_TOWNSHIP, false, "n", null)),
                new Case("TAKE_UP_CLAIM", null, Stage.已移送, city, new RecordTakeUp(2, MONDAY, true, "回执")),
                new Case("TAKE_UP_DATE", null, Stage.已移送, city, new RecordTakeUp(1, MONDAY.plusDays(1), true, "回执")),
                new Case("TAKE_UP_DATE", null, Stage.已移送, city, new RecordTakeUp(1, MONDAY.minusDays(1), true, "回执")),
                new Case("TAKE_UP_NOTE", null, Stage.已移送, city, new RecordTakeUp(1, MONDAY, false, " ")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_command_is_refused(Case it) {
        Refusal refusal = it.stage().under(RuleSet.XFGZTL2022).refuses(it.actor(), it.command());
        assertEquals(it.code(), refusal.code());
        assertEquals(it.place() == null ? null : new Article("信访工作条例", it.place()), refusal.article());
        assertFalse(refusal.instead() == null || refusal.instead().isBlank(), "拒绝要说明可以怎么办");
    }

    @Test
    void only_reports_and_matters_of_the_courts_are_handed_over() {
        Story story = Story.received(CITY_OFFICE, report(INSURANCE));
        assertEquals("HAND_OVER_CLASS", story.refuses(officer(CITY_OFFICE), Acts.handOver(2)).code());
    }

    @Test
    void a_second_notice_waits_until_the_first_is_served() {
        Story story = Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, WAGES, INJURY))
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.leadIn(1))).does(head(COUNTY_LABOUR), Acts.sign());
        assertEquals("LEAD_IN_UNSERVED", story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.leadIn(2))).code());
    }

    @Test
    void only_what_came_back_is_decided_anew() {
        Story story = Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, WAGES, INJURY))
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.leadIn(2, Route.ADMINISTRATIVE, Acts.INJURY))).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), new RecordTakeUp(2, MONDAY, false, "不符合受理条件"));
        Claim other = new Claim(1, WAGES.text(), ClaimClass.APPEAL, Route.ARBITRATION);
        assertEquals("ONLY_RETURNED_CLAIMS", story.refuses(officer(COUNTY_LABOUR), new ClassifyClaims(List.of(other, INJURY))).code());
    }

    private static Stream<TaskKind> kinds(Story story) {
        return story.state().tasks().stream().map(Task::kind);
    }

    private static Registration report(Claim more) {
        Registration of = Letters.report(MONDAY, RIVER_TOWNSHIP);
        return new Registration(of.channel(), of.petitionedOn(), of.receivedOn(), of.lateReason(), of.division(), of.contentClass(), of.people(),
                of.affected(), of.anonymous(), of.confidential(), of.urgent(), of.matter(), List.of(Letters.ACCUSATION, more), of.attachments(),
                of.petitioners(), of.accused());
    }
}
