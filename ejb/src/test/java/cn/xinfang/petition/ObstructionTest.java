package cn.xinfang.petition;

import static cn.xinfang.petition.Town.CITY;
import static cn.xinfang.petition.Town.CITY_LABOUR;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.TOWNSHIP;
import static cn.xinfang.petition.Town.clerk;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.docket.rules.Visibility;
import cn.xinfang.kernel.Article;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.protection.Upward;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Correct;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** N7, C5: who complains of being obstructed or retaliated against is heard by the superior, at once, and by nobody below. */
class ObstructionTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Claim OBSTRUCTION = new Claim(1, "查处派人拦截、威胁信访人的行为", ClaimClass.OBSTRUCTION, null);

    @Test
    void a_complaint_at_the_county_is_under_way_to_the_city_in_the_moment_of_its_registration() {
        Story story = registered(COUNTY_OFFICE, complaint(MONDAY, TOWNSHIP));
        assertEquals(List.of("PetitionRegistered", "ClaimsClassified", "PetitionReferred"),
                story.facts().stream().map(fact -> fact.getClass().getSimpleName()).toList());
        assertTrue(story.state().registration().restricted());
        assertEquals(CITY_OFFICE, story.state().assignment().holder());
        assertEquals(ReferralMode.FORWARD, story.state().assignment().mode());

        story.later(1).arrives();
        assertEquals(MONDAY.plusDays(1), story.term(ClockKind.T01).term().start());
        assertEquals(List.of(new Task(TaskKind.TAKE_UP_OBSTRUCTION, CITY_OFFICE.code(), MONDAY.plusDays(1), MONDAY.plusDays(1),
                new Article("信访工作条例", "第十八条第四款"))), story.state().tasks());
        assertEquals("FORWARDED", story.refuses(officer(CITY_OFFICE), Acts.object()).code());
        assertEquals("TARGET_IS_ACCUSED", story.refuses(officer(CITY_OFFICE), Acts.transfer(TOWNSHIP)).code());
        story.does(officer(CITY_OFFICE), Acts.transfer(CITY_LABOUR));
        assertEquals(List.of(), story.state().tasks());
    }

    @Test
    void a_complaint_at_the_city_office_stays_there_and_is_a_task_of_the_day() {
        Story story = registered(CITY_OFFICE, complaint(MONDAY, TOWNSHIP));
        assertEquals(CITY_OFFICE, story.state().assignment().holder());
        assertTrue(story.state().registration().classified());
        assertEquals(List.of(TaskKind.TAKE_UP_OBSTRUCTION), story.state().tasks().stream().map(Task::kind).toList());
    }

    @Test
    void a_unit_that_is_complained_of_at_its_own_counter_loses_sight_of_the_complaint_when_it_has_gone_up() {
        Story story = registered(COUNTY_OFFICE, complaint(MONDAY, COUNTY_OFFICE));
        assertFalse(Visibility.allows(officer(COUNTY_OFFICE), story.state()));
        assertFalse(Visibility.allows(Town.head(COUNTY_OFFICE), story.state()));
        assertTrue(Visibility.allows(officer(CITY_OFFICE), story.arrives().state()));
        assertFalse(Visibility.allows(Town.head(CITY_LABOUR), story.state()));
    }

    @Test
    void what_turns_out_to_be_such_a_complaint_goes_up_when_it_is_classified_or_corrected() {
        Registration plain = complaint(MONDAY, TOWNSHIP, new Claim(1, "查处派人拦截、威胁信访人的行为", null, null));
        Story classified = Story.registered(COUNTY_OFFICE, plain).does(officer(COUNTY_OFFICE), new Upward(new ClassifyClaims(List.of(OBSTRUCTION)), CITY_OFFICE));
        assertTrue(classified.state().assignment().inTransit());

        Story corrected = Story.received(COUNTY_OFFICE, Letters.letter(MONDAY, Letters.WAGES))
                .does(clerk(COUNTY_OFFICE), new Upward(new Correct("实为阻拦信访", complaint(MONDAY, TOWNSHIP)), CITY_OFFICE));
        assertEquals(CITY_OFFICE, corrected.state().assignment().holder());
        assertTrue(corrected.state().registration().classified());
    }

    @Test
    void an_ordinary_petition_does_not_go_up_by_itself() {
        Story story = registered(COUNTY_OFFICE, Letters.letter(MONDAY, Letters.WAGES));
        assertEquals(COUNTY_OFFICE, story.state().assignment().holder());
        assertFalse(story.state().registration().classified());
    }

    @Test
    void other_claims_are_registered_apart_so_that_they_go_on_openly() {
        Registration mixed = complaint(MONDAY, TOWNSHIP, OBSTRUCTION, Letters.INSURANCE);
        Decision decision = register(COUNTY_OFFICE, mixed).decide(Story.unborn(MONDAY.toString()).situation(clerk(COUNTY_OFFICE)));
        assertEquals("OBSTRUCTION_ALONE", assertInstanceOf(Decision.Refused.class, decision).refusal().code());
    }

    @Test
    void the_regulation_of_2005_forbids_it_in_its_own_article() {
        Story story = registered(CITY_OFFICE, complaint(LocalDate.parse("2010-03-01"), TOWNSHIP));
        assertEquals(new Article("信访条例", "第三条第三款"), story.state().tasks().get(0).article());
    }

    @Test
    void where_the_office_itself_is_complained_of_a_unit_above_takes_it_with_fifteen_days_to_tell() {
        UnitRef government = new UnitRef("620000", "陇宁市人民政府", CITY, false, List.of());
        Story story = registered(CITY_OFFICE, complaint(MONDAY, CITY_OFFICE), government);
        assertEquals(government, story.state().assignment().holder());
        assertTrue(story.term(ClockKind.T02).running());
        assertFalse(Visibility.allows(Town.head(CITY_OFFICE), story.state()));
    }

    @Test
    void nothing_goes_up_to_whom_is_complained_of() {
        Story story = registered(COUNTY_OFFICE, complaint(MONDAY, CITY_OFFICE));
        assertEquals(COUNTY_OFFICE, story.state().assignment().holder());
    }

    @Test
    void the_unit_that_registered_directly_may_be_a_competent_one() {
        Story story = registered(COUNTY_LABOUR, complaint(MONDAY, COUNTY_OFFICE)).arrives();
        assertFalse(story.term(ClockKind.T03).running());
        assertTrue(Visibility.allows(officer(COUNTY_LABOUR), story.state()), "登记单位没有被反映，仍可查看");
    }

    private static Story registered(UnitRef unit, Registration registration) {
        return registered(unit, registration, CITY_OFFICE);
    }

    private static Story registered(UnitRef unit, Registration registration, UnitRef superior) {
        Story story = Story.unborn(registration.receivedOn().toString());
        Situation situation = story.situation(clerk(unit));
        Decision decision = Upward.following(register(unit, registration).decide(situation), story.state(), superior, situation);
        return story.fact(assertInstanceOf(Decision.Facts.class, decision).facts().toArray(PetitionFact[]::new));
    }

    private static Register register(UnitRef unit, Registration registration) {
        return new Register("62130020260302100001" + 5, unit, registration, "hash");
    }

    private static Registration complaint(LocalDate day, UnitRef accused, Claim... claims) {
        return new Registration(Channel.VISIT, day, day, null, Town.COUNTY, "1604", 1, 1, false, false, false, Letters.MATTER,
                claims.length == 0 ? List.of(OBSTRUCTION) : List.of(claims), List.of(), List.of(Letters.WRITER),
                new Accused(accused.code(), accused.name(), accused.node(), "某某", "负责人"));
    }
}
