package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Holiday;
import cn.xinfang.law.HolidayCsv;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.law.WorkCalendar;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.registration.ClockRestated;
import cn.xinfang.petition.registration.Restatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestatementTest {

    /** The table of 2027 gives the first five days of January off. */
    private static final Terms WITH_2027 = new Terms(TermRules.STANDARD, WorkCalendar.of("2027", with2027()));

    @Test
    void a_provisional_date_moves_when_the_table_of_its_year_comes() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(LocalDate.parse("2026-12-21"), WAGES));
        assertTrue(story.term(ClockKind.T01).term().provisional());
        List<ClockRestated> restated = Restatement.of(story.state(), WITH_2027);
        story.fact(restated.toArray(PetitionFact[]::new));
        assertEquals(LocalDate.parse("2027-01-06"), story.term(ClockKind.T01).term().dueLegal());
    }

    @Test
    void nothing_is_restated_twice() {
        Story story = Story.received(CITY_OFFICE, Letters.letter(LocalDate.parse("2026-12-21"), WAGES));
        story.fact(Restatement.of(story.state(), WITH_2027).toArray(PetitionFact[]::new));
        assertEquals(List.of(), Restatement.of(story.state(), WITH_2027));
    }

    @Test
    void the_end_of_the_sixty_days_stands_once_the_notice_that_names_it_was_served() {
        Story story = Story.received(COUNTY_LABOUR, Letters.letter(LocalDate.parse("2026-12-01"), WAGES))
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign());
        assertTrue(Restatement.of(story.state(), WITH_2027).stream().anyMatch(fact -> fact.term().kind() == ClockKind.T06));
        story.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.ACCEPTANCE, story.today()));
        assertTrue(Restatement.of(story.state(), WITH_2027).stream().noneMatch(fact -> fact.term().kind() == ClockKind.T06));
    }

    private static List<Holiday> with2027() {
        List<Holiday> holidays = new ArrayList<>(HolidayCsv.shipped());
        for (int day = 1; day <= 5; day++) {
            holidays.add(new Holiday(LocalDate.of(2027, 1, day), "元旦", true));
        }
        holidays.add(new Holiday(LocalDate.of(2027, 10, 1), "国庆节", true));
        return holidays;
    }
}
