package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.SUGGESTION;
import static cn.xinfang.petition.RefusalTest.c;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_ROADS;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.closing.AnswerDirectly;
import cn.xinfang.petition.closing.AnsweredDirectly;
import cn.xinfang.petition.closing.CheckItem;
import cn.xinfang.petition.closing.Reply;
import cn.xinfang.petition.closing.ReturnForRework;
import cn.xinfang.petition.evaluation.EvaluationWindow;
import cn.xinfang.petition.evaluation.Subject;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Suggestions are studied, adopted or not, and answered (Article 29 of both regulations); inquiries are answered. */
class SuggestionTest {

    /** Every code that a test here shows. */
    static final Set<String> REFUSALS = Set.of("OPINION_OWED");

    private static final Actor UNIT = officer(COUNTY_LABOUR);
    private static final Claim SECOND = new Claim(2, "增设公交站", ClaimClass.SUGGESTION, null);
    private static final Claim INQUIRY = new Claim(3, "询问末班车时间", ClaimClass.INQUIRY, null);

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void each_suggestion_is_answered_with_what_becomes_of_it_and_why(RuleSet rules) {
        Story story = Story.received(CITY_OFFICE, letter(rules, SUGGESTION, SECOND, INQUIRY)).does(officer(CITY_OFFICE), new AnswerDirectly(List.of(
                new Reply(1, Adoption.ADOPTED, "已列入计划。"), new Reply(2, Adoption.PARTLY, "先设一站。"), new Reply(3, null, "二十一点三十分。")), "陇信答〔2026〕1号"));
        assertEquals(Status.ANSWERED, story.state().status());
        assertFalse(story.term(ClockKind.T01).running());
        assertEquals(List.of(Adoption.ADOPTED, Adoption.PARTLY), story.state().closing().replies().stream().limit(2).map(Reply::adoption).toList());
        AnsweredDirectly told = (AnsweredDirectly) story.facts().get(story.facts().size() - 1);
        assertEquals("1．采纳。已列入计划。\n2．部分采纳。先设一站。\n3．二十一点三十分。", told.words());
    }

    @ParameterizedTest
    @CsvSource({"XFTL2005, 2010-03-09", "XFGZTL2022, 2026-03-09"})
    void the_unit_that_was_sent_it_answers_and_nothing_is_left_to_do(RuleSet rules, LocalDate day) {
        Story story = Stage.已转送的建议.under(rules).on(day.toString());
        story.does(UNIT, answer(List.of(SUGGESTION)));
        assertEquals(Status.ANSWERED, story.state().status());
        assertEquals(day, story.state().endedOn());
        assertEquals(day, story.term(ClockKind.T02).stoppedOn());
        assertFalse(story.term(ClockKind.T02).lapsed(), "在期限内答复，不是失效");
        assertTrue(story.state().terms().latest(ClockKind.T04).filter(term -> !term.lapsed()).isEmpty(), "不再提出异议");
        assertEquals(List.of(), story.state().tasks());
        assertEquals(COUNTY_LABOUR, EvaluationWindow.of(story.state(), Subject.UNIT).orElseThrow().unit());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void what_was_assigned_is_reported_back_with_the_answer(RuleSet rules) {
        Story story = Story.received(COUNTY_OFFICE, letter(rules, SUGGESTION));
        story.does(officer(COUNTY_OFFICE), Acts.assign(COUNTY_LABOUR, story.today().plusDays(20))).later(5).does(UNIT, answer(List.of(SUGGESTION)));
        assertEquals(story.today(), story.term(ClockKind.T13).stoppedOn());
        assertTrue(story.state().terms().all().stream().noneMatch(RunningTerm::running));
    }

    @Test
    void before_2022_the_sixty_days_of_what_was_accepted_end_with_the_answer() {
        Story story = Stage.已受理的建议.under(RuleSet.XFTL2005);
        assertTrue(story.term(ClockKind.T06).running());
        story.does(UNIT, answer(List.of(SUGGESTION)));
        assertFalse(story.term(ClockKind.T06).running());
        assertTrue(Stage.已受理的建议.under(RuleSet.XFGZTL2022).state().terms().latest(ClockKind.T06).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_notice_of_acceptance_may_still_be_served_after_the_answer(RuleSet rules) {
        Story story = Stage.已受理的建议.under(rules).does(UNIT, answer(List.of(SUGGESTION)));
        story.does(UNIT, Acts.serve(NoticeKind.ACCEPTANCE, story.today()));
        assertEquals(Status.ANSWERED, story.state().status());
        assertEquals(Set.of(), Set.copyOf(story.state().handling().toServe()));
    }

    @Test
    void an_answer_of_an_old_custody_changes_nothing() {
        PetitionState now = Stage.已转送的建议.under(RuleSet.XFGZTL2022).state();
        assertEquals(now, new AnsweredDirectly(1, LocalDate.parse("2026-03-03"), null, List.of(new Reply(1, Adoption.NOT, "条件不具备。")), null).on(now));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void an_opinion_that_was_sent_back_is_not_replaced_by_an_answer(RuleSet rules) {
        Story story = Stage.已受理的建议.under(rules).does(UNIT, Acts.draft(Acts.opinion(SUGGESTION))).does(head(COUNTY_LABOUR), Acts.sign());
        for (NoticeKind notice : story.state().handling().toServe()) {
            story.does(UNIT, Acts.serve(notice, story.today()));
        }
        story.does(officer(COUNTY_OFFICE), new ReturnForRework(Set.of(CheckItem.FACTS_AND_BASIS), "没有说明理由"));
        assertEquals("OPINION_OWED", story.refuses(UNIT, answer(List.of(SUGGESTION))).code());
    }

    static Stream<RefusalTest.Case> refusals() {
        Actor city = officer(CITY_OFFICE);
        return Stream.of(
                c("答复漏了诉求", "ANSWER_MISSING", null, Stage.已登记的建议, city, new AnswerDirectly(List.of(), null)),
                c("答复没有内容", "ANSWER_MISSING", null, Stage.已转送的建议, UNIT, reply(1, Adoption.ADOPTED, " ")),
                c("答复了没有的诉求", "ANSWER_MISSING", null, Stage.已受理的建议, UNIT, reply(2, Adoption.ADOPTED, "已采纳。")),
                c("建议没有答复是否采纳", "ADOPTION_MISSING", "第二十九条", Stage.已转送的建议, UNIT, reply(1, null, "收悉。")),
                c("答复留有未填的内容", "PLACEHOLDER_LEFT", null, Stage.已登记的建议, city, reply(1, Adoption.PARTLY, "已转〔单位〕研究。")),
                c("别的单位答复", "NOT_HOLDER", null, Stage.已转送的建议, officer(COUNTY_ROADS), reply(1, Adoption.ADOPTED, "已采纳。")));
    }

    /** Adopts every suggestion. */
    static AnswerDirectly answer(List<Claim> claims) {
        return new AnswerDirectly(claims.stream().map(claim -> new Reply(claim.number(), claim.claimClass() == ClaimClass.SUGGESTION ? Adoption.ADOPTED : null,
                "感谢关心。")).toList(), "陇信答〔2026〕1号");
    }

    private static AnswerDirectly reply(int claim, Adoption adoption, String answer) {
        return new AnswerDirectly(List.of(new Reply(claim, adoption, answer)), null);
    }

    private static Registration letter(RuleSet rules, Claim... claims) {
        return Letters.letter(LocalDate.parse(rules == RuleSet.XFTL2005 ? "2010-03-01" : "2026-03-02"), claims);
    }
}
