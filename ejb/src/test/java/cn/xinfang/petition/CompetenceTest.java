package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_LABOUR;
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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.competence.AgreeToAccept;
import cn.xinfang.petition.competence.Arbiter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Returns, disputes and their decision, told on fixed days (domain §9.4). */
class CompetenceTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void after_the_fifth_working_day_what_remains_is_the_dispute_and_the_period_runs_on() {
        Story story = with(COUNTY_LABOUR).on("2026-03-10");
        assertTrue(story.refuses(officer(COUNTY_LABOUR), Acts.object()).instead().contains("提请处理受理争议"));
        story.does(officer(COUNTY_LABOUR), Disputes.raise(COUNTY_ROADS));
        assertEquals(Status.OBJECTED, story.state().status());
        assertEquals(COUNTY_LABOUR, story.state().assignment().holder(), "争议期间仍由原单位负责");
        assertEquals(LocalDate.parse("2026-03-17"), story.term(ClockKind.T05).term().dueLegal());
        assertEquals(COUNTY_GOVERNMENT.code(), story.term(ClockKind.T05).unit());
        LocalDate due = story.term(ClockKind.T02).term().dueLegal();
        assertTrue(story.term(ClockKind.T02).running());

        story.on("2026-03-12").does(head(COUNTY_GOVERNMENT), Disputes.designate(COUNTY_ROADS));
        assertEquals(COUNTY_ROADS, story.state().assignment().holder());
        assertEquals(ReferralMode.DESIGNATE, story.state().assignment().mode());
        assertTrue(story.state().assignment().arrived());
        assertEquals(due, story.term(ClockKind.T02).term().dueLegal(), "期限不重新起算");
        assertEquals(COUNTY_ROADS.code(), story.term(ClockKind.T02).unit());
        assertFalse(story.term(ClockKind.T05).running());
        assertEquals(1, story.state().terms().all().stream().filter(term -> term.term().kind() == ClockKind.T02).count());
    }

    @Test
    void nobody_returns_a_petition_after_the_decision() {
        Story story = with(COUNTY_LABOUR).on("2026-03-10").does(officer(COUNTY_LABOUR), Disputes.raise(COUNTY_ROADS))
                .does(head(COUNTY_GOVERNMENT), Disputes.designate(COUNTY_ROADS));
        assertEquals("COMPETENCE_DECIDED", story.refuses(officer(COUNTY_ROADS), Acts.object()).code());
        assertEquals("COMPETENCE_DECIDED", story.refuses(officer(COUNTY_ROADS), Disputes.raise(COUNTY_LABOUR)).code());
        story.does(officer(COUNTY_ROADS), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_ROADS), Acts.sign());
        assertEquals(Status.ACCEPTED, story.state().status());
    }

    @Test
    void the_first_return_goes_to_the_sender_and_the_second_to_the_common_superior() {
        Story story = with(COUNTY_LABOUR).does(officer(COUNTY_LABOUR), Acts.object());
        story.does(officer(COUNTY_OFFICE), Acts.decide(true));
        assertEquals(COUNTY_OFFICE, story.state().assignment().holder());
        story.does(officer(COUNTY_OFFICE), Acts.transfer(COUNTY_ROADS));
        assertEquals("RETURNED_BEFORE", story.refuses(officer(COUNTY_ROADS), Acts.object()).code());
        story.does(officer(COUNTY_ROADS), Disputes.raise(COUNTY_LABOUR));
        assertEquals(List.of(COUNTY_GOVERNMENT.code()), tasks(story, TaskKind.DECIDE_DISPUTE));
        assertEquals(Set.of(COUNTY_LABOUR.code(), COUNTY_ROADS.code()), Set.copyOf(tasks(story, TaskKind.NEGOTIATE_DISPUTE)));
        story.does(head(COUNTY_GOVERNMENT), Disputes.designate(COUNTY_ROADS));
        assertEquals(COUNTY_ROADS, story.state().assignment().holder());
        assertEquals(List.of(), story.state().tasks());
        assertEquals(Status.TRANSFERRED, story.state().status());
    }

    @Test
    void the_other_unit_may_agree_in_writing_but_only_for_itself() {
        Story story = with(COUNTY_LABOUR).on("2026-03-10").does(officer(COUNTY_LABOUR), Disputes.raise(COUNTY_ROADS));
        story.does(head(COUNTY_ROADS), new AgreeToAccept("两局协商纪要"));
        assertEquals(COUNTY_ROADS, story.state().assignment().holder());
        assertNull(story.state().competence().dispute().settlement().how());

        Story kept = with(COUNTY_LABOUR).on("2026-03-10").does(officer(COUNTY_LABOUR), Disputes.raise(COUNTY_ROADS));
        kept.does(head(COUNTY_LABOUR), new AgreeToAccept("两局协商纪要"));
        assertEquals(COUNTY_LABOUR, kept.state().assignment().holder());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void without_a_common_superior_the_conference_or_before_2022_the_body_named_by_the_government_decides(RuleSet rules) {
        Story story = Stage.受理争议.under(rules);
        Arbiter arbiter = story.state().competence().dispute().arbiter();
        assertEquals(CITY_OFFICE, arbiter.unit());
        assertEquals(rules == RuleSet.XFTL2005 ? Arbiter.Capacity.GOVERNMENT : Arbiter.Capacity.CONFERENCE, arbiter.capacity());
        story.does(head(CITY_OFFICE), Disputes.designate(CITY_LABOUR));
        assertFalse(story.state().assignment().inTransit(), "决定和受理单位在同一节点");
        assertEquals(CITY_LABOUR, story.state().assignment().holder());
    }

    @Test
    void what_is_decided_for_another_node_is_under_way_and_the_former_holder_answers_for_it_until_it_is_there() {
        Story story = Stage.受理争议.under(RuleSet.XFGZTL2022).does(head(CITY_OFFICE), Disputes.designate(COUNTY_ROADS));
        assertTrue(story.state().assignment().inTransit());
        assertEquals(COUNTY_LABOUR, story.state().assignment().before().holder());
        story.later(1).arrives();
        assertTrue(story.state().assignment().arrived());
    }

    @Test
    void a_superior_names_only_a_unit_below_it() {
        Story story = with(COUNTY_LABOUR).on("2026-03-10").does(officer(COUNTY_LABOUR), Disputes.raise(COUNTY_ROADS));
        assertEquals("UNIT_NOT_BELOW", story.refuses(head(COUNTY_GOVERNMENT), Disputes.designate(CITY_LABOUR)).code());
    }

    @Test
    void a_report_is_never_disputed_with_the_accused() {
        Story story = Story.received(COUNTY_OFFICE, Letters.report(MONDAY, TOWNSHIP)).does(officer(COUNTY_OFFICE), Acts.transfer(COUNTY_LABOUR))
                .on("2026-03-10");
        assertEquals("TARGET_IS_ACCUSED", story.refuses(officer(COUNTY_LABOUR), Disputes.raise(TOWNSHIP)).code());
        story.does(officer(COUNTY_LABOUR), Disputes.raise(COUNTY_ROADS));
        assertEquals("TARGET_IS_ACCUSED", story.refuses(head(COUNTY_GOVERNMENT), Disputes.designate(TOWNSHIP)).code());
    }

    private static Story with(UnitRef unit) {
        return Story.received(COUNTY_OFFICE, Letters.letter(MONDAY, WAGES)).does(officer(COUNTY_OFFICE), Acts.transfer(unit));
    }

    private static List<String> tasks(Story story, TaskKind kind) {
        return story.state().tasks().stream().filter(task -> task.kind() == kind).map(Task::unit).toList();
    }
}
