package cn.xinfang.docket.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.law.Term;
import cn.xinfang.petition.RunningTerm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 18);
    private static final RunningTerm TERM = RunningTerm.of(new Term(ClockKind.T02, RuleSet.XFGZTL2022, DUE.minusDays(15),
            DUE, DUE, false, "2026", List.of()), "6213210000001080001");

    @ParameterizedTest(name = "on {0} a term that ends on 2026-03-18 is {1}")
    @CsvSource({"2026-03-14, RUNNING", "2026-03-15, DUE_SOON", "2026-03-18, DUE_SOON", "2026-03-19, OVERDUE"})
    void a_running_term_is_urgent_three_days_before_its_end_and_overdue_after_it(LocalDate today, Light light) {
        assertEquals(light, Light.of(TERM, today));
    }

    @ParameterizedTest(name = "stopped on {0}: {1}")
    @CsvSource({"2026-03-18, DONE", "2026-03-19, DONE_LATE"})
    void a_stopped_term_keeps_whether_it_was_in_time(LocalDate stopped, Light light) {
        assertEquals(light, Light.of(TERM.stop(stopped), DUE.plusDays(100)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10", "2026-04-10"})
    void a_lapsed_term_shows_no_light(LocalDate lapsed) {
        assertEquals(Light.NONE, Light.of(TERM.lapse(lapsed), DUE.plusDays(100)));
    }

    @ParameterizedTest
    @CsvSource({"T04, 6213210000001080001", "T19A, 6213210000001080001", "T19B, 6213210000001080001", "T08,"})
    void a_period_that_binds_nobody_is_not_overdue(ClockKind kind, String unit) {
        RunningTerm right = RunningTerm.of(new Term(kind, RuleSet.XFGZTL2022, DUE.minusDays(5), DUE, DUE, false, "2026", List.of()), unit);
        assertEquals(Light.NONE, Light.of(right, DUE.plusDays(1)));
    }
}
