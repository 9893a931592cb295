package cn.xinfang.petition;

import static cn.xinfang.petition.Town.CITY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_ROADS;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.cohandling.AnswerPart;
import cn.xinfang.petition.cohandling.AskPart;
import cn.xinfang.petition.cohandling.CallOffPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoHandlingTest {

    /** Every code that a test here shows. */
    static final Set<String> REFUSALS = Set.of("PART_TASK", "PART_DUE", "PART_TOO_LATE", "PART_ELSEWHERE", "NO_SUCH_PART");

    private static final Actor LEAD = officer(COUNTY_LABOUR);
    private static final Actor OTHER = officer(COUNTY_ROADS);

    @Test
    void each_unit_answers_its_part_and_the_lead_answers_for_all() {
        Story story = accepted(RuleSet.XFGZTL2022);
        LocalDate due = story.today().plusDays(10);
        story.does(LEAD, new AskPart(COUNTY_ROADS, due, "核实工程款")).does(LEAD, new AskPart(CITY_LABOUR, due.plusDays(5), "提供仲裁情况"));
        assertTrue(story.state().concerned().containsAll(Set.of(COUNTY_ROADS, CITY_LABOUR)));
        assertEquals(List.of(due, due.plusDays(5)), story.state().tasks().stream().filter(it -> it.kind() == TaskKind.ANSWER_PART).map(Task::due).toList());
        assertEquals("NO_SUCH_PART", story.refuses(OTHER, new AnswerPart(2, "不是本单位的")).code());
        story.later(20).does(OTHER, new AnswerPart(1, "工程款已付清"));
        assertEquals(List.of(CITY_LABOUR.code()), story.state().tasks().stream().filter(it -> it.kind() == TaskKind.ANSWER_PART).map(Task::unit).toList());
        story.does(LEAD, new CallOffPart(2, "已另行查清"));
        assertTrue(story.state().coHandling().open(story.state()).isEmpty());
        assertEquals(COUNTY_LABOUR, story.state().assignment().holder());
        assertEquals("CLAIM_UNANSWERED", story.refuses(LEAD, Acts.draft(Acts.opinion(Letters.INSURANCE))).code(), "牵头单位答复全部诉求");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_part_is_never_due_after_the_petition_itself(RuleSet rules) {
        Story story = accepted(rules);
        LocalDate end = story.term(ClockKind.T06).term().dueLegal();
        Refusal refusal = story.refuses(LEAD, new AskPart(COUNTY_ROADS, end.plusDays(1), "核实"));
        assertEquals("PART_TOO_LATE", refusal.code());
        assertEquals(rules == RuleSet.XFTL2005 ? "第三十三条" : "第三十四条", refusal.article().place());
        story.does(LEAD, new AskPart(COUNTY_ROADS, end, "核实"));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void what_is_not_said_is_refused(RuleSet rules) {
        Story story = accepted(rules);
        LocalDate due = story.today().plusDays(3);
        refused("TARGET_MISSING", story, LEAD, new AskPart(null, due, "核实"));
        refused("TARGET_MISSING", story, LEAD, new AskPart(COUNTY_LABOUR, due, "核实"));
        refused("PART_TASK", story, LEAD, new AskPart(COUNTY_ROADS, due, " "));
        refused("PART_DUE", story, LEAD, new AskPart(COUNTY_ROADS, story.today(), "核实"));
        refused("PART_DUE", story, LEAD, new AskPart(COUNTY_ROADS, null, "核实"));
        story.does(LEAD, new AskPart(COUNTY_ROADS, due, "核实"));
        refused("ANSWER_MISSING", story, OTHER, new AnswerPart(1, ""));
        refused("REASON_MISSING", story, LEAD, new CallOffPart(1, null));
        refused("NO_SUCH_PART", story, LEAD, new CallOffPart(7, "没有这一项"));
    }

    @Test
    void a_report_is_not_handled_in_part_by_the_accused_or_by_a_unit_of_another_node() {
        LocalDate monday = LocalDate.parse("2026-03-02");
        Story story = Story.received(Town.COUNTY_OFFICE, Letters.report(monday, Town.TOWNSHIP)).does(officer(Town.COUNTY_OFFICE), Acts.transfer(COUNTY_LABOUR))
                .does(LEAD, Acts.draft(Acts.ACCEPTANCE)).does(Town.head(COUNTY_LABOUR), Acts.sign());
        assertEquals("TARGET_IS_ACCUSED", story.refuses(LEAD, new AskPart(Town.TOWNSHIP, monday.plusDays(5), "核实")).code());
        refused("PART_ELSEWHERE", story, LEAD, new AskPart(CITY_LABOUR, monday.plusDays(5), "核实"));
        story.does(LEAD, new AskPart(COUNTY_ROADS, monday.plusDays(5), "核实"));
    }

    private static void refused(String code, Story story, Actor actor, PetitionCommand command) {
        Refusal refusal = story.refuses(actor, command);
        assertEquals(code, refusal.code());
        assertFalse(refusal.instead().isBlank());
    }

    private static Story accepted(RuleSet rules) {
        return Stage.已受理.under(rules);
    }
}
