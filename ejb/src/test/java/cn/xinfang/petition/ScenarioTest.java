package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.INSURANCE;
import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_ROADS;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.closing.FilingReason;
import cn.xinfang.petition.closing.ProposeFiling;
import cn.xinfang.petition.closing.DecideFiling;
import cn.xinfang.petition.closing.Withdraw;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.SendBackDraft;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Petitions told on fixed days, as domain §9 asks for them. */
class ScenarioTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void a_letter_goes_from_the_counter_to_the_verified_closing() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, WAGES));
        assertEquals(due("2026-03-17"), story.term(ClockKind.T01).term().dueLegal());

        story.on("2026-03-05").does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR));
        assertFalse(story.term(ClockKind.T01).running());
        assertTrue(story.state().assignment().inTransit());

        story.on("2026-03-06").arrives();
        assertEquals(due("2026-03-23"), story.term(ClockKind.T02).term().dueLegal(), "第十五日是周六周日，顺延到周一");

        story.on("2026-03-12").does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE));
        story.does(head(COUNTY_LABOUR), Acts.sign());
        assertEquals(Status.ACCEPTED, story.state().status());
        assertEquals(due("2026-05-11"), story.term(ClockKind.T06).term().dueLegal());
        assertTrue(story.term(ClockKind.T02).running(), "签发不等于告知");

        story.on("2026-03-13").does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.ACCEPTANCE, story.today()));
        assertFalse(story.term(ClockKind.T02).running());
        assertFalse(story.term(ClockKind.T02).overdue(due("2027-01-01")));

        story.on("2026-04-20").does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).does(head(COUNTY_LABOUR), Acts.sign());
        assertTrue(story.term(ClockKind.T06).running(), "意见送达才算办结");

        story.on("2026-04-24").does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, due("2026-04-22")));
        assertEquals(due("2026-04-22"), story.term(ClockKind.T06).stoppedOn());
        assertEquals(due("2026-04-22"), story.term(ClockKind.T08).term().start(), "复查期限从收到之日起算");
        assertNull(story.term(ClockKind.T08).unit());

        story.on("2026-05-08").does(officer(CITY_OFFICE), Acts.of(Action.VERIFY, story, null));
        assertEquals(Status.VERIFIED, story.state().status());
        assertTrue(story.term(ClockKind.T08).running(), "认定办结不影响信访人请求复查");
    }

    @Test
    void an_extension_is_refused_on_the_sixty_first_day() {
        Story story = accepted().on("2026-05-12");
        Refusal refusal = story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.EXTENSION));
        assertEquals("EXTENSION_TOO_LATE", refusal.code());
        assertEquals(new Article("信访工作条例", "第三十四条"), refusal.article());
        assertTrue(story.term(ClockKind.T06).overdue(story.today()));
    }

    @Test
    void an_extension_drafted_on_the_sixtieth_day_and_signed_on_the_sixty_first_is_none() {
        Story story = accepted().on("2026-05-11").does(officer(COUNTY_LABOUR), Acts.draft(Acts.EXTENSION)).on("2026-05-12");
        assertEquals("EXTENSION_TOO_LATE", story.refuses(head(COUNTY_LABOUR), Acts.sign()).code());
    }

    @Test
    void an_extension_in_time_runs_in_place_of_the_sixty_days() {
        Story story = accepted().on("2026-05-11").does(officer(COUNTY_LABOUR), Acts.draft(Acts.EXTENSION))
                .does(head(COUNTY_LABOUR), Acts.sign());
        assertEquals(Status.EXTENDED, story.state().status());
        assertTrue(story.term(ClockKind.T06).lapsed());
        assertEquals(due("2026-06-10"), story.term(ClockKind.T07).term().dueLegal());
        assertEquals("WRONG_STATUS", story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.EXTENSION)).code());
    }

    @Test
    void an_objection_is_heard_on_the_fifth_working_day_and_not_on_the_sixth() {
        Story story = arrived().on("2026-03-13");
        assertEquals("ObjectionRaised", story.does(officer(COUNTY_LABOUR), Acts.object()).facts()
                .get(story.facts().size() - 1).getClass().getSimpleName());
        Refusal late = arrived().on("2026-03-16").refuses(officer(COUNTY_LABOUR), Acts.object());
        assertEquals("OBJECTION_TOO_LATE", late.code());
        assertEquals(new Article("信访工作条例", "第二十三条第三款"), late.article());
    }

    @Test
    void an_upheld_objection_resumes_the_senders_period_and_ends_the_units() {
        Story story = arrived().on("2026-03-13").does(officer(COUNTY_LABOUR), Acts.object());
        story.on("2026-03-16").does(officer(CITY_OFFICE), Acts.decide(true));
        assertEquals(Status.REGISTERED, story.state().status());
        assertEquals(CITY_OFFICE, story.state().assignment().holder());
        assertTrue(story.term(ClockKind.T01).running());
        assertEquals(due("2026-03-17"), story.term(ClockKind.T01).term().dueLegal(), "期限接着算，不重新起算");
        assertTrue(story.term(ClockKind.T02).lapsed());
        story.does(officer(CITY_OFFICE), Acts.transfer(COUNTY_ROADS)).on("2026-03-17").arrives();
        assertTrue(story.term(ClockKind.T02).running());
        assertEquals(4, story.state().assignment().custody());
    }

    @Test
    void a_rejected_objection_leaves_the_units_period_as_it_was_and_is_the_last() {
        Story story = arrived();
        RunningTerm before = story.term(ClockKind.T02);
        story.on("2026-03-09").does(officer(COUNTY_LABOUR), Acts.object()).does(officer(CITY_OFFICE), Acts.decide(false));
        assertEquals(before, story.term(ClockKind.T02));
        assertEquals(Status.TRANSFERRED, story.state().status());
        assertEquals("OBJECTION_DECIDED", story.refuses(officer(COUNTY_LABOUR), Acts.object()).code());
    }

    @Test
    void an_objection_down_the_chain_gives_the_county_office_back_what_the_city_set_it() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, WAGES))
                .does(officer(CITY_OFFICE), Acts.assign(COUNTY_OFFICE, due("2026-04-30"))).arrives();
        story.does(officer(COUNTY_OFFICE), Acts.assign(COUNTY_LABOUR, due("2026-04-10")))
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE))
                .does(officer(COUNTY_LABOUR), Acts.object()).does(officer(COUNTY_OFFICE), Acts.decide(true));
        assertEquals(Status.ASSIGNED, story.state().status());
        assertEquals(CITY_OFFICE, story.state().assignment().referrer());
        assertEquals(due("2026-04-30"), story.state().assignment().dueOn());
        assertTrue(story.state().terms().all().stream().anyMatch(term -> term.running()
                && term.term().kind() == ClockKind.T13 && term.unit().equals(COUNTY_OFFICE.code())));
        assertTrue(story.state().terms().all().stream().noneMatch(term -> term.running()
                && COUNTY_LABOUR.code().equals(term.unit())));
        assertNull(story.state().handling().draft(), "未签的文书不随件流转");
        story.does(officer(COUNTY_OFFICE), Acts.object());
        assertEquals(Status.OBJECTED, story.state().status());
    }

    @Test
    void rework_resumes_the_old_periods_and_takes_the_review_window_away() {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022);
        RunningTerm served = story.term(ClockKind.T06);
        story.later(5).does(officer(COUNTY_OFFICE), Acts.of(Action.RETURN, story, null));
        assertEquals(Status.ACCEPTED, story.state().status());
        assertEquals(1, story.state().closing().reworks());
        assertEquals(served.term(), story.term(ClockKind.T06).term());
        assertTrue(story.term(ClockKind.T06).running());
        assertTrue(story.term(ClockKind.T08).lapsed());
        story.later(1).does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, story.today()));
        assertTrue(story.term(ClockKind.T08).running());
    }

    @Test
    void rework_does_not_wake_the_date_set_for_a_unit_that_gave_the_petition_back() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, WAGES))
                .does(officer(CITY_OFFICE), Acts.assign(COUNTY_ROADS, due("2026-03-31"))).arrives()
                .does(officer(COUNTY_ROADS), Acts.object()).does(officer(CITY_OFFICE), Acts.decide(true))
                .does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR)).arrives()
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).does(head(COUNTY_LABOUR), Acts.sign());
        story.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, story.today()));
        story.does(officer(CITY_OFFICE), Acts.of(Action.RETURN, story, null));
        assertTrue(story.term(ClockKind.T13).lapsed());
    }

    @Test
    void rework_of_an_extended_petition_resumes_the_extension() {
        Story story = Stage.已延期.under(RuleSet.XFGZTL2022).does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES)))
                .does(head(COUNTY_LABOUR), Acts.sign());
        story.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, story.today()));
        story.does(officer(COUNTY_OFFICE), Acts.of(Action.RETURN, story, null));
        assertEquals(Status.EXTENDED, story.state().status());
        assertTrue(story.term(ClockKind.T07).running());
        assertTrue(story.term(ClockKind.T06).lapsed());
    }

    @Test
    void an_assignment_is_due_on_its_date_until_the_opinion_is_served() {
        Story story = Stage.已交办.under(RuleSet.XFGZTL2022);
        assertEquals(due("2026-05-06"), story.term(ClockKind.T13).term().dueLegal(), "五一假期顺延");
        assertEquals(due("2026-05-01"), story.term(ClockKind.T13).term().dueRaw());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).does(head(COUNTY_LABOUR), Acts.sign());
        assertTrue(story.term(ClockKind.T13).running());
        story.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, story.today()));
        assertFalse(story.term(ClockKind.T13).running());
    }

    @Test
    void a_petition_of_2010_keeps_the_articles_and_the_sixty_days_of_2005() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(due("2010-03-01"), new Claim(1, "办理低保", ClaimClass.APPEAL, null)));
        story.does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR)).arrives();
        assertEquals(RuleSet.XFTL2005, story.state().ruleSet());
        assertTrue(story.state().terms().latest(ClockKind.T04).isEmpty(), "2005 年条例没有异议期限");
        assertEquals(new Article("信访条例", "第二十四条"), story.refuses(officer(COUNTY_LABOUR), Acts.object()).article());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign());
        assertEquals(due("2010-04-30"), story.term(ClockKind.T06).term().dueLegal());
        assertEquals(new Article("信访条例", "第三十三条"),
                story.on("2010-05-01").refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.EXTENSION)).article());
    }

    @Test
    void only_claims_of_the_sixth_case_bring_the_sixty_days_and_the_review() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, Letters.DUTY))
                .does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR)).arrives()
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign());
        assertTrue(story.state().terms().latest(ClockKind.T06).isEmpty());
        assertEquals("NO_HANDLING_TERM", story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.EXTENSION)).code());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(Letters.DUTY))).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, MONDAY));
        assertTrue(story.state().terms().latest(ClockKind.T08).isEmpty());
    }

    @Test
    void an_opinion_answers_every_claim() {
        Story story = Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, WAGES, INSURANCE))
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign());
        assertEquals("CLAIM_UNANSWERED", story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).code());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES, INSURANCE)));
    }

    @Test
    void a_head_sends_a_draft_back_and_the_officer_submits_again() {
        Story story = Stage.受理待签.under(RuleSet.XFGZTL2022).does(head(COUNTY_LABOUR), new SendBackDraft("写明联系电话"));
        assertNull(story.state().handling().draft());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign());
        assertEquals(Status.ACCEPTED, story.state().status());
    }

    @Test
    void filing_needs_a_second_person() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, Letters.SUGGESTION))
                .does(officer(CITY_OFFICE), new ProposeFiling(FilingReason.THANKS, null));
        assertEquals("SECOND_PERSON", story.refuses(officer(CITY_OFFICE), new DecideFiling(true, null)).code());
        story.does(head(CITY_OFFICE), new DecideFiling(false, "不是感谢信"));
        assertEquals(Status.REGISTERED, story.state().status());
        assertTrue(story.term(ClockKind.T01).running());
        story.does(officer(CITY_OFFICE), new ProposeFiling(FilingReason.UNREADABLE, null))
                .does(head(CITY_OFFICE), new DecideFiling(true, null));
        assertEquals(Status.FILED, story.state().status());
        assertFalse(story.term(ClockKind.T01).running());
    }

    @Test
    void a_withdrawal_ends_everything_without_an_overdue_period() {
        Story story = accepted().on("2026-06-30").does(officer(COUNTY_LABOUR), new Withdraw(due("2026-05-01"), "本人撤回"));
        assertEquals(Status.WITHDRAWN, story.state().status());
        assertTrue(story.state().terms().all().stream().noneMatch(RunningTerm::running));
        assertFalse(story.term(ClockKind.T06).overdue(due("2026-12-31")));
    }

    @Test
    void what_a_unit_received_directly_is_verified_by_the_office_of_its_county() {
        Story story = Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, WAGES));
        assertEquals(due("2026-03-17"), story.term(ClockKind.T03).term().dueLegal());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).does(head(COUNTY_LABOUR), Acts.sign());
        story.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, MONDAY));
        assertFalse(story.term(ClockKind.T03).running());
        assertEquals("NOT_VERIFIER", story.refuses(officer(CITY_OFFICE), Acts.of(Action.VERIFY, story, null)).code());
        story.does(officer(COUNTY_OFFICE), Acts.of(Action.VERIFY, story, null));
    }

    private static Story arrived() {
        return Story.received(CITY_OFFICE, Letters.letter(MONDAY, WAGES)).on("2026-03-05")
                .does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR)).on("2026-03-06").arrives();
    }

    private static Story accepted() {
        return arrived().on("2026-03-12").does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE))
                .does(head(COUNTY_LABOUR), Acts.sign());
    }

    private static LocalDate due(String day) {
        return LocalDate.parse(day);
    }
}
