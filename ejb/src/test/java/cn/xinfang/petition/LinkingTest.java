package cn.xinfang.petition;

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

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LeadMoved;
import cn.xinfang.petition.linking.LinkCommand;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.LinkNoted;
import cn.xinfang.petition.linking.LinkingState;
import cn.xinfang.petition.linking.Relate;
import cn.xinfang.petition.linking.Standing;
import cn.xinfang.petition.linking.UndoLink;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same matter comes again: the table of domain §2.5 and scenario 5 of §9, told on fixed days. */
class LinkingTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void a_petition_that_grew_from_the_handling_of_another_keeps_its_own_periods_and_can_be_taken_apart() {
        PetitionState lead = Stage.lead(Stage.已受理, MONDAY);
        Story grown = Story.received(CITY_OFFICE, Letters.letter(MONDAY, WAGES));
        RunningTerm before = grown.term(ClockKind.T01);
        grown.does(officer(CITY_OFFICE), new Relate(lead, CITY_OFFICE, LinkKind.DERIVED, "补偿款发放引发的邻里纠纷"));
        assertEquals(before, grown.term(ClockKind.T01));
        assertEquals(LinkKind.DERIVED, grown.state().linking().related().get(0).kind());
        assertEquals("NOT_LINKED", grown.refuses(officer(CITY_OFFICE), new UndoLink(LinkKind.RELATED, lead.id(), "不对")).code());
        grown.does(officer(CITY_OFFICE), new UndoLink(LinkKind.DERIVED, lead.id(), "没有关系"));
        assertTrue(grown.state().linking().related().isEmpty());
    }

    @Test
    void what_grew_from_a_petition_is_not_its_origin() {
        Story origin = Story.received(CITY_OFFICE, Letters.letter(MONDAY, WAGES));
        PetitionState child = Stage.lead(Stage.已登记, MONDAY);
        origin.fact(new Relate(origin.state(), CITY_OFFICE, LinkKind.DERIVED, null).note(child, origin.situation(officer(CITY_OFFICE))));
        assertEquals("DERIVED_FROM_ITSELF", origin.refuses(officer(CITY_OFFICE), new Relate(child, CITY_OFFICE, LinkKind.DERIVED, null)).code());
    }

    @Test
    void the_same_claim_on_day_twenty_gets_a_procedural_notice_and_no_clock_of_its_own() {
        PetitionState lead = new DocumentServed(3, NoticeKind.ACCEPTANCE, MONDAY, List.of(), ServiceMeans.IN_PERSON, "李某", "签收")
                .on(Stage.lead(Stage.已受理, MONDAY));
        Story again = second("2026-03-22");
        again.does(officer(CITY_OFFICE), join(lead));
        assertEquals(Status.JOINED, again.state().status());
        assertEquals(NoticeKind.PROCEDURAL, again.state().linking().joined().notice());
        assertTrue(again.state().terms().mostUrgent().isEmpty());
        assertFalse(again.term(ClockKind.T01).overdue(LocalDate.parse("2027-01-01")));

        PetitionState noted = noted(lead, again, join(lead));
        assertEquals(lead.terms(), noted.terms(), "原件的期限不变");
        assertEquals(lead.status(), noted.status());
        assertEquals(1, noted.linking().joining().size());
        assertFalse(noted.linking().joining().get(0).supervise());
    }

    @Test
    void a_repeat_of_an_overdue_petition_asks_for_supervision() {
        PetitionState lead = Stage.lead(Stage.已受理, MONDAY);
        Story again = second("2026-05-12").does(officer(CITY_OFFICE), join(lead));
        assertEquals(Standing.OVERDUE, again.state().linking().joined().lead().standing());
        assertTrue(noted(lead, again, join(lead)).linking().joining().get(0).supervise());
    }

    @Test
    void within_thirty_days_of_the_reply_the_notice_leads_to_the_review() {
        Story again = second("2026-04-01").does(officer(CITY_OFFICE), join(Stage.lead(Stage.已送达, MONDAY)));
        assertEquals(Status.JOINED, again.state().status());
        assertEquals(Standing.REVIEW_OPEN, again.state().linking().joined().lead().standing());
        assertEquals(LocalDate.parse("2026-04-01"), again.state().linking().joined().lead().reviewUntil());
        assertEquals("安河县人民政府", again.state().linking().joined().reviewBody());
    }

    @Test
    void after_the_end_it_is_not_accepted_any_more_and_the_head_decides_that() {
        for (Stage end : new Stage[] {Stage.已送达, Stage.审核认定办结}) {
            PetitionState lead = Stage.lead(end, MONDAY);
            Story again = second("2026-04-02");
            assertEquals("HEAD_DECIDES", again.refuses(officer(CITY_OFFICE), join(lead)).code());
            again.does(head(CITY_OFFICE), join(lead));
            assertEquals(Status.NO_LONGER_ACCEPTED, again.state().status());
            assertEquals(NoticeKind.NO_LONGER_ACCEPTED, again.state().linking().joined().notice());
        }
    }

    @Test
    void what_ended_without_an_opinion_is_not_held_against_the_petitioner() {
        for (Stage end : new Stage[] {Stage.撤回, Stage.存档, Stage.已答复, Stage.不予受理, Stage.达成协议}) {
            assertEquals("LEAD_NOT_OPEN", second("2026-04-20").refuses(head(CITY_OFFICE), join(Stage.lead(end, MONDAY))).code());
        }
    }

    @Test
    void new_facts_are_a_matter_of_their_own_with_its_own_clock() {
        Story again = second("2026-03-22");
        RunningTerm clock = again.term(ClockKind.T01);
        again.does(officer(CITY_OFFICE), new Relate(Stage.lead(Stage.已受理, MONDAY), CITY_OFFICE, "新的欠薪月份"));
        assertEquals(Status.REGISTERED, again.state().status());
        assertEquals(clock, again.term(ClockKind.T01));
        assertTrue(again.state().handling().toServe().isEmpty());
    }

    @Test
    void a_link_undone_leaves_the_clocks_as_if_it_had_never_been() {
        Story again = second("2026-03-22");
        RunningTerms before = again.state().terms();
        again.does(officer(CITY_OFFICE), join(Stage.lead(Stage.已受理, MONDAY)));
        again.on("2026-03-24").does(officer(CITY_OFFICE), Acts.serve(NoticeKind.PROCEDURAL, again.today()));
        again.on("2026-04-20").does(officer(CITY_OFFICE), Acts.of(Action.UNDO_JOIN, again, null));
        assertEquals(before, again.state().terms());
        assertEquals(LocalDate.parse("2026-03-22"), again.term(ClockKind.T01).term().start(), "从原来收到之日起算");
        assertTrue(again.term(ClockKind.T01).overdue(again.today()));
        assertEquals(Status.REGISTERED, again.state().status());
        assertNull(again.state().linking().joined());
        assertTrue(again.state().handling().toServe().isEmpty());
    }

    @Test
    void a_note_goes_with_the_link() {
        PetitionState lead = Stage.lead(Stage.已受理, MONDAY);
        Story again = second("2026-03-22").does(officer(CITY_OFFICE), join(lead));
        PetitionState noted = noted(lead, again, join(lead));
        UndoLink undo = new UndoLink(LinkKind.REPEAT, lead.id(), "不是同一人");
        assertEquals(LinkingState.ALONE, undo.note(again.state(), again.situation(officer(CITY_OFFICE))).on(noted).linking());
    }

    @Test
    void a_unit_that_was_sent_a_repeat_joins_it_to_what_it_handles_and_its_period_of_telling_ends_with_the_notice() {
        Story again = Stage.已转送.under(RuleSet.XFGZTL2022);
        again.does(officer(COUNTY_LABOUR), join(Stage.lead(Stage.已受理, MONDAY)));
        assertTrue(again.term(ClockKind.T02).running(), "还没有告知信访人");
        again.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.PROCEDURAL, again.today()));
        assertFalse(again.term(ClockKind.T02).running());
    }

    @Test
    void what_joined_learns_which_unit_has_the_lead_now() {
        PetitionState lead = Stage.lead(Stage.已登记, MONDAY);
        Story again = second("2026-03-04").does(officer(CITY_OFFICE), join(lead));
        assertTrue(LeadMoved.of(again.state(), lead, again.today()).isEmpty());
        PetitionState moved = Stage.lead(Stage.已转送, MONDAY);
        again.fact(LeadMoved.of(again.state(), moved, again.today()).orElseThrow());
        assertEquals(COUNTY_LABOUR, again.state().linking().joined().lead().holder());
        assertTrue(LeadMoved.of(again.state(), moved, again.today()).isEmpty(), "只记一次");
    }

    @Test
    void the_same_letter_to_three_leaders_is_one_item_with_three_addressees() {
        PetitionState lead = Stage.lead(Stage.已登记, MONDAY);
        for (UnitRef unit : new UnitRef[] {COUNTY_LABOUR, COUNTY_ROADS}) {
            Story copy = Story.received(unit, Letters.letter(MONDAY, WAGES));
            Join join = new Join(LinkKind.SAME_LETTER, lead, unit, null, null);
            copy.does(officer(unit), join);
            assertEquals(CITY_OFFICE, copy.state().linking().joined().lead().holder(), "收件单位看得到牵头单位");
            lead = ((PetitionFact) join.note(withId(copy.state(), unit), copy.situation(officer(unit)))).on(lead);
        }
        assertEquals(2, lead.linking().joining().stream().map(LinkNoted::addressee).filter("县委书记"::equals).count());
        assertEquals("县委书记", lead.registration().matter().addressee());
    }

    @Test
    void the_office_of_the_node_joins_the_copies_that_its_units_received() {
        Story copy = Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, WAGES));
        copy.does(officer(COUNTY_OFFICE), new Join(LinkKind.SAME_LETTER, Stage.lead(Stage.转到县局, MONDAY), COUNTY_OFFICE, null, null));
        assertEquals(COUNTY_OFFICE, copy.state().linking().joined().by());
        assertEquals("NOT_HOLDER", Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, WAGES))
                .refuses(officer(CITY_OFFICE), join(Stage.lead(Stage.已受理, MONDAY))).code());
    }

    @Test
    void a_petition_that_others_joined_does_not_join_another() {
        Story leading = Stage.已登记.under(RuleSet.XFGZTL2022);
        PetitionState copy = Stage.lead(Stage.已登记, MONDAY);
        leading.fact(new Join(LinkKind.REPEAT, leading.state(), CITY_OFFICE, null, null).note(copy, leading.situation(officer(CITY_OFFICE))));
        assertEquals("LEADS_ITSELF", leading.refuses(officer(CITY_OFFICE), join(Stage.lead(Stage.已受理, MONDAY))).code());
    }

    private static Join join(PetitionState lead) {
        return new Join(LinkKind.REPEAT, lead, CITY_OFFICE, "陇信程〔2026〕7号", "同一人、同一诉求");
    }

    private static Story second(String day) {
        return Story.received(CITY_OFFICE, Letters.letter(LocalDate.parse(day), WAGES));
    }

    private static PetitionState noted(PetitionState lead, Story item, LinkCommand command) {
        return command.note(item.state(), item.situation(head(CITY_OFFICE))).on(lead);
    }

    private static PetitionState withId(PetitionState state, UnitRef unit) {
        return new PetitionState(UUID.nameUUIDFromBytes(unit.code().getBytes(StandardCharsets.US_ASCII)), state.slices());
    }
}
