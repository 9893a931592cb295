package cn.xinfang.statistics.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.statistics.rules.Coverage.County;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T08:30");

    @Test
    void the_figures_are_as_old_as_the_county_that_came_first_today() {
        assertEquals("数据截至 2026-11-24 00:31；县区到数 2/2。", Coverage.text(List.of(
                county("安河县", "2026-11-24T00:44"), county("河滨区", "2026-11-24T00:31")), NOW));
    }

    @Test
    void a_county_that_did_not_come_today_is_named_with_its_last_day() {
        assertEquals("数据截至 2026-11-24 00:44；县区到数 1/3，未到：河滨区（2026-11-20）、南岭县（从未）。", Coverage.text(List.of(
                county("安河县", "2026-11-24T00:44"), county("河滨区", "2026-11-20T00:31"), new County("南岭县", null)), NOW));
    }

    @Test
    void before_the_first_county_of_the_day_the_figures_are_those_of_yesterday() {
        assertEquals("数据截至 昨日以前；县区到数 0/1，未到：安河县（2026-11-23）。",
                Coverage.text(List.of(county("安河县", "2026-11-23T00:44")), NOW));
    }

    @Test
    void a_county_counts_its_own_data_as_of_now() {
        assertEquals("数据截至 2026-11-24 08:30。", Coverage.text(List.of(), NOW));
    }

    private static County county(String name, String completeAt) {
        return new County(name, LocalDateTime.parse(completeAt));
    }
}
