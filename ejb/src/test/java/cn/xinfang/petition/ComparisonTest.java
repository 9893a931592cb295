package cn.xinfang.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.law.HolidayCsv;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.law.WorkCalendar;
import cn.xinfang.petition.assignment.ClocksCompared;
import cn.xinfang.petition.assignment.ComparisonState;
import cn.xinfang.petition.registration.ClockRestated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A period that travels with a petition is computed by the other side too. */
class ComparisonTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-09-28");
    /** Knows nothing of the holidays in October. */
    private static final Terms WITHOUT = new Terms(TermRules.STANDARD, WorkCalendar.of("2026 缺国庆", HolidayCsv.shipped().stream()
            .filter(day -> day.date().getMonthValue() != 10).toList()));

    @Test
    void nothing_is_said_where_both_compute_the_same_days() {
        assertEquals(Optional.empty(), ComparisonState.compare(arrived().state(), Town.CITY, MONDAY, Story.TERMS));
    }

    @Test
    void a_difference_is_said_with_the_holiday_table_and_is_a_task_of_both_until_the_owner_has_restated() {
        Story story = arrived();
        ClocksCompared compared = ComparisonState.compare(story.state(), Town.CITY, MONDAY, WITHOUT).orElseThrow();
        assertEquals(Set.of("2026 缺国庆"), Set.copyOf(compared.differing().stream().map(it -> it.calendarVersion()).toList()));
        story.fact(compared);
        assertEquals(List.of(Town.COUNTY_OFFICE.code(), Town.CITY_OFFICE.code()), checking(story));
        assertEquals(Optional.empty(), ComparisonState.compare(story.state(), Town.CITY, MONDAY, WITHOUT), "只说一次");
        compared.differing().forEach(own -> story.fact(new ClockRestated(own)));
        assertEquals(List.of(), checking(story));
    }

    @Test
    void it_ends_too_when_who_compared_has_the_right_table() {
        Story story = arrived();
        story.fact(ComparisonState.compare(story.state(), Town.CITY, MONDAY, WITHOUT).orElseThrow());
        story.fact(ComparisonState.compare(story.state(), Town.CITY, MONDAY, Story.TERMS).orElseThrow());
        assertEquals(List.of(), checking(story));
    }

    private static Story arrived() {
        return Story.received(Town.CITY_OFFICE, Letters.letter(MONDAY, Letters.WAGES)).does(Town.officer(Town.CITY_OFFICE), Acts.transfer(Town.COUNTY_OFFICE)).arrives();
    }

    private static List<String> checking(Story story) {
        return story.state().tasks().stream().filter(it -> it.kind() == TaskKind.COMPARE_CLOCKS).map(Task::unit).sorted(Comparator.reverseOrder()).toList();
    }
}
