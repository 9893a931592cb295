package cn.xinfang.petition;

import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_ROADS;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.cohandling.AskPart;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.LinkNoted;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.petition.simplified.EndSimplified;
import cn.xinfang.petition.simplified.SimplifiedGround;
import cn.xinfang.petition.simplified.Simplify;
import cn.xinfang.petition.supervision.Overdue;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SimplifiedTest {

    /** Every code that a test here shows. */
    static final Set<String> REFUSALS = Set.of("SIMPLIFIED_GROUND", "SIMPLIFIED_TOO_LATE");

    private static final Actor OFFICER = officer(COUNTY_LABOUR);
    private static final Simplify CLEAR = new Simplify(SimplifiedGround.CLEAR, "欠薪数额双方没有争议");
    private static final EndSimplified ORDINARY = new EndSimplified("需要审计账目");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @CsvSource({"XFTL2005, 2010-03-04, 2010-03-15, 2010-03-16, 2010-04-30", "XFGZTL2022, 2026-03-05, 2026-03-16, 2026-03-17, 2026-05-06"})
    void the_short_periods_run_beside_the_ordinary_ones(RuleSet rules, LocalDate told, LocalDate done, LocalDate ordinaryTold, LocalDate ordinaryDone) {
        Story story = Stage.已转送.under(rules).does(OFFICER, CLEAR);
        assertEquals(told, story.term(ClockKind.T19A).term().dueLegal());
        assertTrue(story.term(ClockKind.T02).running());
        accepted(story);
        assertEquals(done, story.term(ClockKind.T19B).term().dueLegal());
        assertEquals(ordinaryTold, story.term(ClockKind.T02).term().dueLegal());
        assertEquals(ordinaryDone, story.term(ClockKind.T06).term().dueLegal());
        assertEquals(ClockKind.T02, story.state().terms().mostUrgent().orElseThrow().term().kind());
        story.does(OFFICER, Acts.serve(NoticeKind.ACCEPTANCE, story.today()));
        assertFalse(story.term(ClockKind.T19A).running());
        answered(story);
        assertFalse(story.term(ClockKind.T19B).running());
        assertFalse(story.term(ClockKind.T06).running());
    }

    @Test
    void what_the_petitioner_brought_to_the_unit_counts_from_its_receipt() {
        Story story = Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, Letters.WAGES)).later(3).does(OFFICER, CLEAR);
        assertEquals(LocalDate.parse("2026-03-05"), story.term(ClockKind.T19A).term().dueLegal());
        assertEquals("SIMPLIFIED_BEFORE", story.refuses(OFFICER, CLEAR).code());
        Refusal late = Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, Letters.WAGES)).later(4).refuses(OFFICER, CLEAR);
        assertEquals("SIMPLIFIED_TOO_LATE", late.code());
        assertTrue(late.message().contains("2026-03-05"));
    }

    @Test
    void a_missed_short_period_leads_back_to_the_ordinary_way_and_is_not_supervised() {
        Story story = accepted(Stage.适用简易办理.under(RuleSet.XFGZTL2022)).does(OFFICER, Acts.serve(NoticeKind.ACCEPTANCE, MONDAY)).on("2026-03-17");
        assertFalse(story.state().simplified().runs(story.state(), story.today()));
        assertTrue(Overdue.opening(story.state(), new UUID(9, 1), COUNTY_OFFICE, story.today(), story.today(), story.today().plusDays(7)).isEmpty());
        story.does(OFFICER, Acts.draft(Acts.EXTENSION));
    }

    @Test
    void a_petition_accepted_after_the_third_working_day_is_handled_in_the_ordinary_way() {
        Story story = accepted(Stage.适用简易办理.under(RuleSet.XFGZTL2022).on("2026-03-06"));
        assertTrue(story.state().terms().latest(ClockKind.T19B).isEmpty());
        assertTrue(story.term(ClockKind.T06).running());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_unit_may_go_back_to_the_ordinary_way_with_its_periods(RuleSet rules) {
        Story story = Stage.简易办理已受理.under(rules);
        assertEquals("SIMPLIFIED", story.refuses(OFFICER, new AskPart(COUNTY_ROADS, story.today().plusDays(5), "核实")).code());
        assertEquals("SIMPLIFIED", story.refuses(OFFICER, Acts.draft(Acts.EXTENSION)).code());
        assertEquals("REASON_MISSING", story.refuses(OFFICER, new EndSimplified(" ")).code());
        LocalDate due = story.term(ClockKind.T06).term().dueLegal();
        story.does(OFFICER, ORDINARY);
        assertTrue(story.term(ClockKind.T19B).lapsed());
        assertEquals(due, story.term(ClockKind.T06).term().dueLegal());
        assertTrue(story.term(ClockKind.T06).running());
        story.does(OFFICER, new AskPart(COUNTY_ROADS, story.today().plusDays(5), "核实"));
    }

    @Test
    void who_disputes_his_competence_does_not_handle_in_the_simplified_way() {
        Story story = Stage.适用简易办理.under(RuleSet.XFGZTL2022).does(OFFICER, Acts.object()).does(officer(COUNTY_OFFICE), Acts.decide(false));
        assertTrue(story.term(ClockKind.T19A).lapsed());
        assertTrue(story.term(ClockKind.T02).running());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void what_is_not_simple_is_refused(RuleSet rules) {
        assertEquals("SIMPLIFIED_GROUND", Stage.已转送.under(rules).refuses(OFFICER, new Simplify(null, "简单")).code());
        LocalDate monday = Stage.已转送.under(rules).today();
        excluded("多人", received(Letters.visit(monday, 5, 1)));
        excluded("限制传播", received(Letters.report(monday, Town.TOWNSHIP)));
        excluded("重大紧急", received(Letters.urgent(monday)));
        excluded("重复信访", received(Letters.letter(monday, Letters.WAGES)).fact(new LinkNoted(new UUID(7, 5), "n", LinkKind.REPEAT, monday, Town.CITY_OFFICE, false, null)));
        Story led = received(Letters.letter(monday, Letters.WAGES, Letters.INSURANCE)).does(OFFICER, Acts.draft(Acts.leadIn(1))).does(head(COUNTY_LABOUR), Acts.sign());
        excluded("导入", led);
    }

    @Test
    void leading_a_claim_into_another_procedure_ends_it() {
        Story story = received(Letters.letter(MONDAY, Letters.WAGES, Letters.INSURANCE)).does(OFFICER, CLEAR)
                .does(OFFICER, Acts.draft(Acts.leadIn(1))).does(head(COUNTY_LABOUR), Acts.sign());
        assertTrue(story.term(ClockKind.T19A).lapsed());
        assertTrue(story.term(ClockKind.T03).running());
    }

    /** A valid command for either action. */
    static PetitionCommand command(Action action) {
        return action == Action.SIMPLIFY ? CLEAR : ORDINARY;
    }

    private static void excluded(String why, Story story) {
        Refusal refusal = story.refuses(OFFICER, CLEAR);
        assertEquals("NOT_SIMPLIFIABLE", refusal.code());
        assertTrue(refusal.message().contains(why), refusal.message());
    }

    private static Story received(Registration registration) {
        return Story.received(COUNTY_LABOUR, registration);
    }

    private static Story accepted(Story story) {
        return story.does(OFFICER, Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign());
    }

    private static void answered(Story story) {
        story.does(OFFICER, Acts.draft(Acts.opinion(Letters.WAGES))).does(head(COUNTY_LABOUR), Acts.sign())
                .does(OFFICER, Acts.serve(NoticeKind.OPINION, story.today()));
    }
}
