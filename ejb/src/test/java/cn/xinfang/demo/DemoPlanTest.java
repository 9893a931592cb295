package cn.xinfang.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.demo.rules.DemoPlan;
import cn.xinfang.demo.rules.PlannedPetition;
import cn.xinfang.demo.rules.Step;
import cn.xinfang.demo.rules.World;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.law.HolidayCsv;
import cn.xinfang.law.RuleSet;
import cn.xinfang.law.WorkCalendar;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of the demonstration, played on the pure core. */
class DemoPlanTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.of("2026", HolidayCsv.shipped());
    private static final World WORLD = DemoFiles.read();
    private static final Map<String, Integer> SIZES = Map.of("621300", 100, "621321", 110, "621302", 90);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** What comes of comparing with petitions that are there already. */
    private static final EnumSet<Status> UNTOLD = EnumSet.of(Status.JOINED, Status.NO_LONGER_ACCEPTED);

    /** What counties learn of with the exchange, besides. */
    private static final EnumSet<Status> UNTOLD_IN_COUNTIES = EnumSet.of(Status.JOINED, Status.NO_LONGER_ACCEPTED, Status.CONCLUDED);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 15);

    /** Days in front of which no holidays lie: in holidays nothing can become due. */
    static final List<LocalDate> ORDINARY_DAYS = List.of(TODAY, SUMMER);

    /** An ordinary day, a day in the holidays of October, one soon after them, one after the holidays of spring. */
    static final List<LocalDate> DAYS = List.of(TODAY, LocalDate.of(2026, 10, 4), LocalDate.of(2026, 10, 9),
            LocalDate.of(2026, 3, 2));

    @ParameterizedTest
    @FieldSource("DAYS")
    void no_planned_petition_is_refused_and_each_ends_where_it_should(LocalDate today) {
        SIZES.keySet().forEach(node -> plan(node, today).forEach(planned ->
                assertEquals(planned.outcome(), play(planned).status(), () -> node + " " + planned)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"621303", "621322", "621323", "621324", "621325"})
    void further_counties_have_a_plan_too(String node) {
        assertTrue(plan(node, TODAY).size() > 50);
        plan(node, TODAY).forEach(planned -> assertEquals(planned.outcome(), play(planned).status()));
    }

    @ParameterizedTest
    @FieldSource("DAYS")
    void everything_happens_in_office_hours_on_working_days_before_today(LocalDate today) {
        SIZES.keySet().forEach(node -> plan(node, today).forEach(planned -> {
            List<LocalDateTime> moments = Stream.concat(Stream.of(planned.at()), planned.steps().stream().map(Step::at)).toList();
            assertTrue(moments.stream().allMatch(at -> CALENDAR.isWorkday(at.toLocalDate()) && at.toLocalDate().isBefore(today)
                    && !at.toLocalTime().isBefore(LocalTime.of(9, 0)) && at.toLocalTime().isBefore(LocalTime.of(18, 0))), planned::toString);
            assertEquals(moments.stream().sorted().distinct().toList(), moments);
        }));
    }

    @Test
    void the_three_nodes_have_as_many_petitions_as_wanted() {
        SIZES.forEach((node, size) -> assertEquals(size, plan(node, TODAY).size(), node));
    }

    @Test
    void all_states_that_one_node_brings_about_alone_and_all_channels_occur_at_every_node() {
        for (String node : SIZES.keySet()) {
            List<PlannedPetition> plan = plan(node, TODAY);
            assertEquals(EnumSet.complementOf(node.equals("621300") ? UNTOLD : UNTOLD_IN_COUNTIES), set(plan, PlannedPetition::outcome));
            assertEquals(EnumSet.allOf(Channel.class), set(plan, planned -> planned.registration().channel()));
        }
    }

    @Test
    void group_visits_anonymous_confidential_and_urgent_ones_and_reports_occur_at_every_node() {
        for (String node : SIZES.keySet()) {
            assertOccurs(node, it -> it.channel() == Channel.VISIT && it.people() >= Registration.GROUP);
            assertOccurs(node, Registration::anonymous);
            assertOccurs(node, Registration::confidential);
            assertOccurs(node, Registration::urgent);
            assertOccurs(node, it -> it.accused() != null);
            assertOccurs(node, it -> it.petitioners().stream().anyMatch(person -> person.idNumber() != null));
        }
    }

    @ParameterizedTest
    @FieldSource("ORDINARY_DAYS")
    void some_periods_are_overdue_and_some_end_within_three_days(LocalDate today) {
        for (String node : SIZES.keySet()) {
            Map<Light, Long> lights = plan(node, today).stream().map(DemoPlanTest::play)
                    .filter(state -> !state.status().ended()).flatMap(state -> state.terms().mostUrgent().stream())
                    .collect(Collectors.groupingBy(term -> Light.of(term, today), Collectors.counting()));
            assertTrue(lights.keySet().containsAll(Set.of(Light.OVERDUE, Light.DUE_SOON, Light.RUNNING)), node + today + lights);
            assertTrue(lights.get(Light.OVERDUE) < 18, node + today + lights);
        }
    }

    @Test
    void twenty_closed_petitions_of_2010_and_2021_are_under_the_regulation_of_2005() {
        List<PetitionState> old = SIZES.keySet().stream()
                .flatMap(node -> plan(node, TODAY).stream().filter(it -> it.at().getYear() < 2022).map(DemoPlanTest::play)).toList();
        assertEquals(20, old.size());
        assertTrue(old.stream().allMatch(state -> state.ruleSet() == RuleSet.XFTL2005 && state.status().ended()));
    }

    @Test
    void the_city_has_petitions_on_their_way_to_counties_since_the_last_two_working_days() {
        List<PetitionState> underWay = plan("621300", TODAY).stream().map(DemoPlanTest::play)
                .filter(state -> state.assignment().inTransit()).toList();
        assertFalse(underWay.isEmpty());
        assertTrue(underWay.stream().allMatch(state -> state.terms().all().get(0).stoppedOn().isAfter(LocalDate.of(2026, 11, 19))));
    }

    @Test
    void a_smaller_demonstration_is_a_part_of_the_whole() {
        List<PlannedPetition> whole = plan("621321", TODAY);
        List<PlannedPetition> part = new DemoPlan(WORLD, "621321", TODAY, CALENDAR).petitions(10);
        assertEquals(whole.size() / 10, part.size());
        assertTrue(serials(whole).containsAll(serials(part)));
        assertEquals(List.of(), new DemoPlan(WORLD, "621321", TODAY, CALENDAR).petitions(0));
    }

    @Test
    void the_same_day_brings_the_same_petitions() {
        assertEquals(plan("621302", TODAY),
                plan("621302", TODAY));
    }

    private static List<PlannedPetition> plan(String node, LocalDate today) {
        return new DemoPlan(WORLD, node, today, CALENDAR).petitions(100);
    }

    private static PetitionState play(PlannedPetition planned) {
        return new Rehearsal(WORLD, CALENDAR).play(planned);
    }

    private static Set<Integer> serials(List<PlannedPetition> plan) {
        return set(plan, PlannedPetition::serial);
    }

    private static <T> Set<T> set(List<PlannedPetition> plan, Function<PlannedPetition, T> property) {
        return plan.stream().map(property).collect(Collectors.toSet());
    }

    private static void assertOccurs(String node, Predicate<Registration> property) {
        assertTrue(plan(node, TODAY).stream().map(PlannedPetition::registration).anyMatch(property), node);
    }
}
