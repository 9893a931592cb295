package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.INSURANCE;
import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_LAW;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.TOWNSHIP;
import static cn.xinfang.petition.Town.TOWNSHIP_STATION;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.closing.AnswerDirectly;
import cn.xinfang.petition.closing.Reply;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.mediation.SettleClaims;
import cn.xinfang.petition.mediation.SettlementKind;
import cn.xinfang.petition.recusal.RecusalDecided;
import cn.xinfang.petition.review.GiveHelp;
import cn.xinfang.petition.review.HelpKind;
import cn.xinfang.petition.routing.HandOverClaims;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks chapter IV of 信访工作条例, Articles 27 to 37, and runs, for each, the behaviour that keeps it. */
class HandlingArticlesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    @Keeps(27)
    void what_is_right_is_carried_out_what_is_not_is_explained_and_who_is_in_need_is_helped() {
        assertEquals(List.of(TaskKind.EXECUTE), kinds(Stage.已送达.under(RuleSet.XFGZTL2022)));
        ClaimResult bare = new ClaimResult(1, ClaimResult.Outcome.NOT_SUPPORTED, " ", "《劳动法》第五十条");
        assertEquals("CLAIM_UNANSWERED", accepted(WAGES).refuses(officer(COUNTY_LABOUR),
                Acts.draft(new OpinionText("经查，已付清。", List.of(bare), "安河县人民政府"))).code(), "不予支持的也要说明");
        Story ended = Stage.复核终结.under(RuleSet.XFGZTL2022);
        ended.does(officer(COUNTY_OFFICE), new GiveHelp(ended.today(), HelpKind.RELIEF, "协助向民政部门申请临时救助"));
        assertEquals(List.of(), ended.state().review().tasks(ended.state()));
    }

    @Test
    @Keeps(28)
    void an_official_with_an_interest_keeps_away_and_disputes_of_the_courts_go_to_the_courts() {
        Story story = Stage.已转送.under(RuleSet.XFGZTL2022).fact(new RecusalDecided(MONDAY, officer(COUNTY_LABOUR).account(), true, "系当事人近亲属"));
        assertEquals(new Article("信访工作条例", "第二十八条第三款"), story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).article());

        Story letter = Story.received(CITY_OFFICE, Letters.letter(MONDAY, Letters.LAWSUIT));
        letter.does(officer(CITY_OFFICE), new HandOverClaims(List.of(1), CITY_LAW, true, "陇移〔2026〕1号", null));
        assertEquals(Status.HANDED_OVER, letter.state().status());
    }

    @Test
    @Keeps(29)
    void a_suggestion_is_answered_and_binds_nobody_to_the_procedure_of_claims() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(MONDAY, Letters.SUGGESTION));
        assertFalse(story.state().followsPetitionProcedure());
        AnswerDirectly undecided = new AnswerDirectly(List.of(new Reply(1, null, "您的建议收悉。")), null);
        assertEquals(new Article("信访工作条例", "第二十九条"), story.refuses(officer(CITY_OFFICE), undecided).article(), "须答复是否采纳");
        story.does(officer(CITY_OFFICE), Acts.of(Action.ANSWER, story, null));
        assertEquals(Status.ANSWERED, story.state().status());
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
    @Keeps(33)
    void what_the_parties_agree_of_their_own_will_needs_no_opinion() {
        Story story = Stage.已受理.under(RuleSet.XFGZTL2022);
        SettleClaims forced = new SettleClaims(SettlementKind.MEDIATION, List.of(1), "路桥公司", "付清", story.today().plusDays(9), false);
        assertEquals(new Article("信访工作条例", "第三十三条"), story.refuses(officer(COUNTY_LABOUR), forced).article());
        story.does(officer(COUNTY_LABOUR), Acts.of(Action.SETTLE, story, null));
        assertFalse(story.term(ClockKind.T06).running());
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

    @Test
    @Keeps(35)
    void within_thirty_days_of_the_reply_a_review_may_be_requested_which_is_due_in_thirty() {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022);
        assertEquals(story.state().handling().opinionServedOn().plusDays(30), story.term(ClockKind.T08).term().dueRaw());
        Story asked = Stage.复查申请已到.under(RuleSet.XFGZTL2022);
        assertEquals(asked.term(ClockKind.T09).term().start().plusDays(30), asked.term(ClockKind.T09).term().dueRaw());
    }

    @Test
    @Keeps(36)
    void the_days_of_a_hearing_do_not_count_and_after_the_re_examination_it_is_not_accepted_again() {
        Story heard = Stage.复核听证中.under(RuleSet.XFGZTL2022);
        assertFalse(heard.term(ClockKind.T11).overdue(heard.today().plusDays(200)), "听证所需时间不计算在内");
        Story again = Story.received(CITY_OFFICE, Letters.letter(MONDAY.plusDays(90), WAGES));
        again.does(head(CITY_OFFICE), new Join(LinkKind.REPEAT, Stage.lead(Stage.复核终结, MONDAY), CITY_OFFICE, "陇信不再〔2026〕1号", "同一事实和理由"));
        assertEquals(Status.NO_LONGER_ACCEPTED, again.state().status());
        assertTrue(again.state().handling().toServe().contains(NoticeKind.NO_LONGER_ACCEPTED), "仍然登记并书面告知");
    }

    @Test
    @Keeps(37)
    void when_all_is_decided_help_is_still_owed() {
        Story story = Stage.复核终结.under(RuleSet.XFGZTL2022);
        assertTrue(kinds(story).contains(TaskKind.HELP));
    }

    @Test
    void every_article_from_17_to_37_is_kept() {
        assertEquals(IntStream.rangeClosed(17, 37).boxed().toList(), Stream.of(SubmissionArticlesTest.class, HandlingArticlesTest.class)
                .flatMap(tests -> Arrays.stream(tests.getDeclaredMethods())).map(test -> test.getAnnotation(Keeps.class)).filter(keeps -> keeps != null)
                .flatMapToInt(keeps -> IntStream.of(keeps.value())).distinct().sorted().boxed().toList());
    }

    private static Story accepted(Claim... claims) {
        return Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, claims)).does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE))
                .does(head(COUNTY_LABOUR), Acts.sign());
    }

    private static List<TaskKind> kinds(Story story) {
        return story.state().tasks().stream().map(Task::kind).toList();
    }
}
