package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_GOVERNMENT;
import static cn.xinfang.petition.Town.CITY_LABOUR;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
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
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.Standing;
import cn.xinfang.petition.review.AdmissionText;
import cn.xinfang.petition.review.CallHearing;
import cn.xinfang.petition.review.CloseHearing;
import cn.xinfang.petition.review.DecisionText;
import cn.xinfang.petition.review.DraftReview;
import cn.xinfang.petition.review.Instance;
import cn.xinfang.petition.review.OpenHearing;
import cn.xinfang.petition.review.RequestGround;
import cn.xinfang.petition.review.RequestReview;
import cn.xinfang.petition.review.ReviewBody;
import cn.xinfang.petition.review.ReviewOutcome;
import cn.xinfang.petition.review.ReviewText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens above the unit that gave the opinion, told on fixed days. */
class ReviewTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    static final ReviewBody BUREAU = ReviewBody.of(CITY_LABOUR);
    static final ReviewBody PROVINCE = new ReviewBody("省人民政府", CITY_OFFICE);

    /** Domain §9.7. */
    @Test
    void a_request_posted_on_the_rolled_last_day_goes_through_an_annulment_to_the_end_with_the_hearing_left_out() {
        Story story = served2010("2010-09-01");
        assertEquals(day("2010-10-01"), story.term(ClockKind.T08).term().dueRaw());
        assertEquals(day("2010-10-08"), story.term(ClockKind.T08).term().dueLegal());
        story.on("2010-10-11").does(officer(COUNTY_OFFICE), request("2010-10-11", "2010-10-08", null, BUREAU));
        assertFalse(story.state().review().current().request().late(), "邮戳在期限内");
        story.on("2010-10-12").requestArrives();
        assertEquals(Status.REVIEWING, story.state().status());
        assertEquals(day("2010-11-11"), story.term(ClockKind.T09).term().dueLegal());
        assertEquals(CITY_LABOUR.code(), story.term(ClockKind.T09).unit());

        signs(story, CITY_LABOUR, Acts.ADMITTED);
        serves(story, CITY_LABOUR, NoticeKind.REVIEW_ADMISSION);
        signs(story.on("2010-11-05"), CITY_LABOUR, decision(story, ReviewOutcome.REDO));
        assertTrue(story.term(ClockKind.T09).running(), "复查意见送达才算答复");
        serves(story.on("2010-11-08"), CITY_LABOUR, NoticeKind.REVIEW_OPINION);
        assertFalse(story.term(ClockKind.T09).running());
        assertTrue(story.state().terms().latest(ClockKind.T10).isEmpty(), "重新办理后另有复查");
        assertEquals(Status.ACCEPTED, story.state().status());
        assertEquals(day("2010-12-06"), story.term(ClockKind.T22).term().dueLegal(), "12-05 是周日");

        story.on("2010-11-20");
        Refusal repeats = story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES)));
        assertEquals("REPEATS_ANNULLED", repeats.code());
        story.does(officer(COUNTY_LABOUR), Acts.of(Action.DRAFT_OPINION, story, null)).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, story.today()));
        assertFalse(story.term(ClockKind.T22).running());
        assertEquals(Instance.REVIEW, story.state().review().next(), "新的处理意见可以再请求复查");

        story.on("2010-11-29").does(officer(CITY_OFFICE), request("2010-11-29", null, null, BUREAU));
        signs(story, CITY_LABOUR, Acts.ADMITTED);
        serves(story, CITY_LABOUR, NoticeKind.REVIEW_ADMISSION);
        signs(story.on("2010-12-10"), CITY_LABOUR, decision(story, ReviewOutcome.UPHELD));
        serves(story, CITY_LABOUR, NoticeKind.REVIEW_OPINION);
        assertEquals(Status.REVIEWED, story.state().status());
        assertNull(story.term(ClockKind.T10).unit());

        ReviewBody government = ReviewBody.of(CITY_GOVERNMENT);
        story.on("2010-12-20").does(officer(CITY_OFFICE), request("2010-12-20", null, null, government));
        assertEquals(day("2011-01-19"), story.term(ClockKind.T11).term().dueLegal());
        signs(story, CITY_GOVERNMENT, Acts.ADMITTED);
        serves(story, CITY_GOVERNMENT, NoticeKind.RE_EXAMINATION_ADMISSION);
        story.does(officer(CITY_GOVERNMENT), new CallHearing(day("2011-01-04"), "市政府三楼", "副秘书长", "信访人、市人社局", "陇政听〔2010〕1号"));
        story.on("2011-01-04").does(officer(CITY_GOVERNMENT), new OpenHearing(story.today()));
        assertFalse(story.term(ClockKind.T11).overdue(day("2011-03-01")), "听证期间不计算");
        story.on("2011-01-12").does(officer(CITY_GOVERNMENT), new CloseHearing(story.today(), "双方陈述。", "数额已经查清。", "陇政听〔2011〕1号"));
        assertEquals(day("2011-01-28"), story.term(ClockKind.T11).term().dueLegal(), "扣除 1 月 4 日至 12 日共 9 日");
        signs(story.on("2011-01-25"), CITY_GOVERNMENT, decision(story, ReviewOutcome.UPHELD));
        assertFalse(story.term(ClockKind.T11).running(), "复核意见作出即为办结");
        serves(story, CITY_GOVERNMENT, NoticeKind.RE_EXAMINATION_OPINION);
        assertEquals(Status.CONCLUDED, story.state().status());
        assertEquals(day("2011-01-25"), story.state().endedOn());
        assertTrue(story.state().terms().mostUrgent().isEmpty());
    }

    @Test
    void a_late_request_is_registered_and_taken_up_for_a_good_reason_that_an_officer_states() {
        Story story = served().on("2026-05-20").does(officer(COUNTY_OFFICE), request("2026-05-20", null, "住院治疗", BUREAU)).requestArrives();
        assertTrue(story.state().review().current().request().late());
        assertEquals("LATE_UNEXCUSED", story.refuses(officer(CITY_LABOUR), new DraftReview(Acts.ADMITTED)).code());
        signs(story, CITY_LABOUR, new AdmissionText(true, null, "住院证明属实，系正当理由。", null));
        assertTrue(story.state().review().current().accepted());
    }

    @Test
    void a_late_request_without_a_reason_may_be_declined_and_another_still_made() {
        Story story = served().on("2026-05-20").does(officer(COUNTY_OFFICE), request("2026-05-20", null, null, BUREAU)).requestArrives();
        signs(story, CITY_LABOUR, new AdmissionText(false, RequestGround.LATE, "经询问没有正当理由。", null));
        assertEquals(Status.SERVED, story.state().status());
        assertTrue(story.term(ClockKind.T09).running(), "不予受理也要书面答复");
        serves(story, CITY_LABOUR, NoticeKind.REVIEW_ADMISSION);
        assertFalse(story.term(ClockKind.T09).running());
        story.later(1).does(officer(COUNTY_OFFICE), request(story.today().toString(), null, "补交住院证明", BUREAU));
        assertEquals(2, story.state().review().current().number());
    }

    @Test
    void a_request_declined_in_time_leaves_the_window_as_it_was() {
        Story story = served();
        RunningTerm before = story.term(ClockKind.T08);
        story.on("2026-03-10").does(officer(COUNTY_OFFICE), request("2026-03-10", null, null, BUREAU)).requestArrives();
        assertFalse(story.term(ClockKind.T08).running());
        signs(story, CITY_LABOUR, new AdmissionText(false, RequestGround.NOT_COMPETENT, "应向县政府提出。", "安河县人民政府"));
        assertEquals(before, story.term(ClockKind.T08));
    }

    @Test
    void who_signed_the_opinion_takes_no_part_in_its_review() {
        Story story = served().on("2026-03-10").does(officer(COUNTY_OFFICE), request("2026-03-10", null, null, BUREAU)).requestArrives();
        Actor signer = head(COUNTY_LABOUR);
        Actor moved = new Actor(signer.account(), signer.name(), CITY_LABOUR.code(), false, CITY_LABOUR.node(), signer.seats());
        Refusal refusal = story.refuses(moved, new DraftReview(Acts.ADMITTED));
        assertEquals("SIGNED_BEFORE", refusal.code());
        assertEquals(new Article("信访工作条例", "第二十八条第三款"), refusal.article());
    }

    @Test
    void who_signed_the_review_takes_no_part_in_the_re_examination() {
        Story story = Stage.已复查.under(RuleSet.XFGZTL2022);
        story.does(officer(CITY_OFFICE), Acts.request(story.state(), story.today()));
        Actor signer = head(CITY_LABOUR);
        Actor moved = new Actor(signer.account(), signer.name(), CITY_GOVERNMENT.code(), false, CITY_GOVERNMENT.node(), signer.seats());
        assertEquals("SIGNED_BEFORE", story.refuses(moved, new DraftReview(Acts.ADMITTED)).code());
    }

    @Test
    void a_body_outside_the_city_is_recorded_by_the_unit_that_passed_the_request_on() {
        Story story = served().on("2026-03-10").does(officer(CITY_OFFICE), request("2026-03-10", null, null, PROVINCE));
        assertEquals(CITY_OFFICE.code(), story.term(ClockKind.T09).unit());
        signs(story, CITY_OFFICE, Acts.ADMITTED);
        assertTrue(story.state().review().current().request().body().outside());
    }

    @Test
    void a_hearing_within_a_review_stops_no_period() {
        Story story = Stage.复查已受理.under(RuleSet.XFGZTL2022);
        RunningTerm before = story.term(ClockKind.T09);
        for (int step = 0; step < 3; step++) {
            story.does(officer(CITY_LABOUR), Acts.of(Action.HEARING, story, null));
        }
        assertEquals(before, story.term(ClockKind.T09));
    }

    @Test
    void an_annulment_reopens_a_verified_closing_and_counts_no_rework() {
        Story story = Stage.审核认定办结.under(RuleSet.XFGZTL2022);
        story.does(officer(COUNTY_OFFICE), Acts.request(story.state(), story.today())).requestArrives();
        signs(story, CITY_LABOUR, Acts.ADMITTED);
        signs(story, CITY_LABOUR, decision(story, ReviewOutcome.REDO));
        assertEquals(Status.ACCEPTED, story.state().status());
        assertNull(story.state().endedOn());
        assertEquals(0, story.state().closing().reworks());
    }

    @Test
    void another_result_after_an_annulment_needs_no_explanation() {
        Story story = Stage.责令重新办理.under(RuleSet.XFGZTL2022);
        OpinionText text = Acts.opinion(WAGES);
        story.does(officer(COUNTY_LABOUR), Acts.draft(new OpinionText(text.facts(), List.of(new ClaimResult(1,
                ClaimResult.Outcome.PARTLY_SUPPORTED, "支付三个月。", "《劳动法》第五十条")), "陇宁市人社局")));
    }

    @ParameterizedTest
    @EnumSource(value = ReviewOutcome.class, names = "REDO", mode = EnumSource.Mode.EXCLUDE)
    void every_other_decision_opens_the_way_to_the_re_examination(ReviewOutcome outcome) {
        Story story = Stage.复查已受理.under(RuleSet.XFGZTL2022);
        signs(story, CITY_LABOUR, decision(story, outcome));
        serves(story, CITY_LABOUR, NoticeKind.REVIEW_OPINION);
        assertEquals(Instance.RE_EXAMINATION, story.state().review().next());
        assertTrue(story.term(ClockKind.T10).running());
    }

    @Test
    void what_comes_again_meanwhile_is_joined_and_afterwards_not_accepted() {
        Story again = Story.received(CITY_OFFICE, Letters.letter(MONDAY.plusDays(90), WAGES));
        again.does(officer(CITY_OFFICE), join(Stage.lead(Stage.复查已受理, MONDAY)));
        assertEquals(Standing.UNDER_REVIEW, again.state().linking().joined().lead().standing());
        assertEquals(NoticeKind.PROCEDURAL, again.state().linking().joined().notice());

        Story ended = Story.received(CITY_OFFICE, Letters.letter(MONDAY.plusDays(90), WAGES));
        PetitionState lead = Stage.lead(Stage.复核终结, MONDAY);
        assertEquals("HEAD_DECIDES", ended.refuses(officer(CITY_OFFICE), join(lead)).code());
        ended.does(head(CITY_OFFICE), join(lead));
        assertEquals(Status.NO_LONGER_ACCEPTED, ended.state().status());
        var review = ended.state().linking().joined().lead().review();
        assertEquals(CITY_GOVERNMENT.name(), review.name());
        assertEquals(Instance.RE_EXAMINATION, review.kind());
    }

    @Test
    void help_is_owed_after_the_end_and_again_when_he_comes_again() {
        Story story = Stage.复核终结.under(RuleSet.XFGZTL2022);
        assertEquals(List.of(TaskKind.HELP), owed(story));
        story.does(officer(COUNTY_OFFICE), Acts.of(Action.GIVE_HELP, story, null));
        assertEquals(List.of(), owed(story));
        Story again = Story.received(CITY_OFFICE, Letters.letter(MONDAY.plusDays(90), WAGES));
        Join join = join(story.state());
        story.fact(join.note(withId(again), again.situation(head(CITY_OFFICE))));
        assertEquals(List.of(TaskKind.HELP), owed(story));
    }

    @Test
    void the_body_is_told_what_to_do_next() {
        assertEquals(List.of(TaskKind.ADMIT_REVIEW), reviewTasks(Stage.复查申请已到));
        assertEquals(List.of(TaskKind.SIGN_REVIEW), reviewTasks(Stage.复查受理待签));
        assertEquals(List.of(TaskKind.DECIDE_REVIEW), reviewTasks(Stage.复查已受理));
        assertEquals(List.of(TaskKind.SERVE_REVIEW), reviewTasks(Stage.复查意见未送达));
        assertEquals(List.of(), reviewTasks(Stage.已复查));
    }

    @Test
    void a_hearing_begins_not_before_the_day_it_was_called_for() {
        Story story = Stage.复查已受理.under(RuleSet.XFGZTL2022);
        story.does(officer(CITY_LABOUR), new CallHearing(MONDAY.plusDays(7), "三楼", "副局长", "信访人", null));
        assertEquals("HEARING_DATE", story.later(1).refuses(officer(CITY_LABOUR), new OpenHearing(story.today())).code());
    }

    private static List<TaskKind> owed(Story story) {
        return story.state().review().tasks(story.state()).stream().map(Task::kind).toList();
    }

    private static List<TaskKind> reviewTasks(Stage stage) {
        Story story = stage.under(RuleSet.XFGZTL2022);
        List<Task> tasks = story.state().review().tasks(story.state());
        tasks.forEach(task -> assertEquals(CITY_LABOUR.code(), task.unit()));
        return tasks.stream().map(Task::kind).toList();
    }

    private static Story served() {
        return Stage.已送达.under(RuleSet.XFGZTL2022);
    }

    private static Story served2010(String on) {
        Story story = Story.received(CITY_OFFICE, Letters.letter(day("2010-08-02"), WAGES)).does(officer(CITY_OFFICE), Acts.transfer(COUNTY_LABOUR)).arrives()
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).does(head(COUNTY_LABOUR), Acts.sign());
        return story.on(on).does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, story.today()));
    }

    static RequestReview request(String receivedOn, String postedOn, String excuse, ReviewBody body) {
        return new RequestReview(day(receivedOn), postedOn == null ? null : day(postedOn), "数额认定有误", excuse, body, List.of(body, PROVINCE), COUNTY_OFFICE);
    }

    private static DecisionText decision(Story story, ReviewOutcome outcome) {
        return Acts.decision(story.state().review().current(), outcome);
    }

    private static void signs(Story story, UnitRef desk, ReviewText text) {
        story.does(officer(desk), new DraftReview(text)).does(head(desk), Acts.of(Action.SIGN_REVIEW, story, null));
    }

    private static void serves(Story story, UnitRef desk, NoticeKind notice) {
        story.does(officer(desk), Acts.serve(notice, story.today()));
    }

    private static Join join(PetitionState lead) {
        return new Join(LinkKind.REPEAT, lead, CITY_OFFICE, "陇信程〔2026〕7号", null);
    }

    private static PetitionState withId(Story story) {
        return new PetitionState(new UUID(7, 12), story.state().slices());
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
