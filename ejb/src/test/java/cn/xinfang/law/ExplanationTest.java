package cn.xinfang.law;

import static cn.xinfang.law.ClockKind.*;
import static cn.xinfang.law.RuleSet.XFGZTL2022;
import static cn.xinfang.law.RuleSet.XFTL2005;
import static cn.xinfang.law.StandardTerms.TERMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void natural_days_that_end_on_a_holiday_tell_each_day_that_moved_the_end() {
        Explanation why = TERMS.explain(TERMS.start(T02, XFTL2005, LocalDate.of(2010, 1, 29)).orElseThrow());
        assertEquals("2010-01-29 收到转送、交办，次日起算 15 日，2010-02-13（星期六）期满；当日为法定休假日（春节放假），"
                + "顺延至休假日后的第一个工作日 2010-02-20（星期六）。", why.summary());
        assertEquals("《信访条例》第二十一条第二款", why.article().toString());
        assertEquals("""
                2010-01-29 收到转送、交办当日，不计入
                2010-02-13 春节放假，顺延
                2010-02-14 春节放假，顺延
                2010-02-15 春节放假，顺延
                2010-02-16 春节放假，顺延
                2010-02-17 春节放假，顺延
                2010-02-18 春节放假，顺延
                2010-02-19 春节放假，顺延
                2010-02-20 春节调休上班，为工作日，期限在当日届满""", days(why));
    }

    @Test
    void a_plain_period_names_only_its_start_day() {
        Explanation why = TERMS.explain(TERMS.start(T06, XFGZTL2022, LocalDate.of(2026, 3, 3)).orElseThrow());
        assertEquals("2026-03-03 受理，次日起算 60 日，2026-05-02（星期六）期满；当日为法定休假日（劳动节放假），"
                + "顺延至休假日后的第一个工作日 2026-05-06（星期三）。", why.summary());
        Explanation plain = TERMS.explain(TERMS.start(T02, XFGZTL2022, LocalDate.of(2026, 3, 3)).orElseThrow());
        assertEquals("2026-03-03 收到转送、交办，次日起算 15 日，2026-03-18（星期三）期满。", plain.summary());
        assertEquals("2026-03-03 收到转送、交办当日，不计入", days(plain));
    }

    @Test
    void working_days_tell_each_day_left_out_and_each_weekend_worked() {
        Explanation why = TERMS.explain(TERMS.start(T04, XFGZTL2022, LocalDate.of(2025, 9, 26)).orElseThrow());
        assertEquals("2025-09-26 收到转送、交办，次日起算 5 个工作日，2025-10-10（星期五）期满。", why.summary());
        assertEquals("""
                2025-09-26 收到转送、交办当日，不计入
                2025-09-27 星期六休息，不计入
                2025-09-28 国庆节、中秋节调休上班，计入
                2025-10-01 国庆节、中秋节放假，不计入
                2025-10-02 国庆节、中秋节放假，不计入
                2025-10-03 国庆节、中秋节放假，不计入
                2025-10-04 国庆节、中秋节放假，不计入
                2025-10-05 国庆节、中秋节放假，不计入
                2025-10-06 国庆节、中秋节放假，不计入
                2025-10-07 国庆节、中秋节放假，不计入
                2025-10-08 国庆节、中秋节放假，不计入""", days(why));
    }

    @Test
    void an_extension_and_a_set_date_say_where_they_come_from() {
        Term t06 = TERMS.start(T06, XFGZTL2022, LocalDate.of(2026, 3, 10)).orElseThrow();
        assertEquals("2026-05-09 原办理期限届满，次日起算 20 日，2026-05-29（星期五）期满。",
                TERMS.explain(TERMS.extend(t06, 20)).summary());
        assertEquals("2026-03-02 交办，指定办理期限至 2026-03-31（星期二）。",
                TERMS.explain(TERMS.until(T13, XFGZTL2022, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 31))).summary());
    }

    @Test
    void a_hearing_tells_each_of_its_days_that_does_not_count() {
        Term t11 = TERMS.start(T11, XFGZTL2022, LocalDate.of(2026, 3, 2)).orElseThrow();
        Explanation why = TERMS.explain(TERMS.pause(t11, List.of(new Pause(Pause.Reason.HEARING, LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12)))));
        assertEquals("2026-03-02 收到复核请求，次日起算 30 日，扣除听证 3 日，2026-04-04（星期六）期满；当日为法定休假日（清明节放假），"
                + "顺延至休假日后的第一个工作日 2026-04-07（星期二）。", why.summary());
        assertEquals("""
                2026-03-02 收到复核请求当日，不计入
                2026-03-10 听证，不计入
                2026-03-11 听证，不计入
                2026-03-12 听证，不计入
                2026-04-04 清明节放假，顺延
                2026-04-05 清明节放假，顺延
                2026-04-06 清明节放假，顺延""", days(why));
    }

    @Test
    void what_is_to_be_done_at_once_waits_for_no_working_day() {
        Explanation why = TERMS.explain(TERMS.start(T15, XFTL2005, LocalDate.of(2010, 2, 13)).orElseThrow());
        assertEquals("2010-02-13 发现重大紧急信访事项，当日即办，遇休假日不顺延。", why.summary());
    }

    @Test
    void a_provisional_date_says_which_notice_is_awaited() {
        Term term = TERMS.start(T01, XFGZTL2022, LocalDate.of(2027, 1, 22)).orElseThrow();
        assertTrue(TERMS.explain(term).summary().endsWith("2027 年放假安排尚未录入，暂按周末和固定日期的法定节日推算，录入后重新确定。"));
    }

    @Test
    void a_local_number_is_not_passed_off_as_law() {
        Term term = TERMS.start(T05, XFGZTL2022, LocalDate.of(2026, 3, 2)).orElseThrow();
        assertTrue(TERMS.explain(term).summary().endsWith("法规未规定天数，此天数为本地约定。"));
    }

    @Test
    void a_date_that_stands_against_a_newer_table_tells_both_dates() {
        Term served = TERMS.start(T01, XFGZTL2022, LocalDate.of(2027, 1, 22)).orElseThrow();
        String summary = TermsTest.withNotice2027().explain(served).summary();
        assertTrue(summary.endsWith("此期限按放假表 2026 确定；按现行放假表 2027 推算为 2027-02-15（星期一）。"), summary);
    }

    private static String days(Explanation why) {
        return why.days().stream().map(note -> note.date() + " " + note.reason()).collect(Collectors.joining("\n"));
    }
}
