package cn.xinfang.petition;

import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.closing.RecordRevisit;
import cn.xinfang.petition.closing.RevisitMeans;
import cn.xinfang.petition.closing.RevisitSample;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Of what was closed some is looked at again, by others (P084, domain §3.3). */
class RevisitTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final String COUNTY = "621321";

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "9, 1", "10, 1", "19, 1", "20, 2", "300, 30"})
    void one_in_ten_is_drawn_and_at_least_one(int verified, int drawn) {
        assertEquals(drawn, RevisitSample.of(MARCH, COUNTY, petitions(verified)).size());
    }

    @Test
    void the_sample_depends_on_month_and_node_and_on_no_order() {
        List<UUID> verified = petitions(200);
        List<UUID> backwards = new ArrayList<>(verified);
        Collections.reverse(backwards);
        List<UUID> sample = RevisitSample.of(MARCH, COUNTY, verified);
        assertEquals(sample, RevisitSample.of(MARCH, COUNTY, backwards));
        assertNotEquals(sample, RevisitSample.of(MARCH.plusMonths(1), COUNTY, verified));
        assertNotEquals(sample, RevisitSample.of(MARCH, "621300", verified));
        assertTrue(verified.containsAll(sample));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_office_has_the_task_until_somebody_who_had_no_hand_in_it_asked(RuleSet rules) {
        Story story = Stage.抽为回访.under(rules);
        Article article = rules == RuleSet.XFTL2005 ? new Article("信访条例", "第六条第二款第四项") : new Article("信访工作条例", "第十四条第三项");
        assertEquals(List.of(new Task(TaskKind.REVISIT, COUNTY_OFFICE.code(), story.today(), null, article)), revisits(story));
        RecordRevisit settled = new RecordRevisit(story.today(), RevisitMeans.TELEPHONE, true, null);
        assertEquals("HANDLER", story.refuses(officer(COUNTY_OFFICE), settled).code());
        story.does(head(COUNTY_OFFICE), settled);
        assertEquals(List.of(), revisits(story));
        assertEquals(Status.VERIFIED, story.state().status());
    }

    private static List<Task> revisits(Story story) {
        return story.state().tasks().stream().filter(task -> task.kind() == TaskKind.REVISIT).toList();
    }

    private static List<UUID> petitions(int number) {
        return LongStream.range(0, number).mapToObj(n -> new UUID(7, n)).toList();
    }
}
