package cn.xinfang.law;

import static cn.xinfang.law.ClockKind.T06;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.xinfang.kernel.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TermRulesTest {

    @Test
    void the_numbers_are_those_of_the_two_regulations() {
        String table = TermRules.STANDARD.rows().stream()
                .map(row -> row.kind() + " " + row.length() + " " + row.unit() + " " + row.article()
                        + (row.statutory() ? "" : " 本地约定"))
                .collect(Collectors.joining("\n"));
        assertEquals("""
                T01 15 DAY 《信访条例》第二十一条第一款
                T02 15 DAY 《信访条例》第二十一条第二款
                T03 15 DAY 《信访条例》第二十二条第二款
                T05 5 WORKDAY 《信访条例》第二十四条 本地约定
                T06 60 DAY 《信访条例》第三十三条
                T07 30 DAY 《信访条例》第三十三条
                T08 30 DAY 《信访条例》第三十四条
                T09 30 DAY 《信访条例》第三十四条
                T10 30 DAY 《信访条例》第三十五条第一款
                T11 30 DAY 《信访条例》第三十五条第一款
                T13 0 DATE 《信访条例》第二十一条第一款第四项
                T14 30 DAY 《信访条例》第三十六条第二款
                T15 0 AT_ONCE 《信访条例》第二十六条第一款
                T19A 3 WORKDAY 《信访事项简易办理办法（试行）》
                T19B 10 WORKDAY 《信访事项简易办理办法（试行）》
                T20 30 DAY 《信访条例》第十二条第一款 本地约定
                T22 0 DATE 《信访条例》第三十四条 本地约定
                T01 15 DAY 《信访工作条例》第二十二条第一款
                T02 15 DAY 《信访工作条例》第二十三条第三款
                T03 15 DAY 《信访工作条例》第二十三条第二款
                T04 5 WORKDAY 《信访工作条例》第二十三条第三款
                T05 5 WORKDAY 《信访工作条例》第二十四条第一款 本地约定
                T06 60 DAY 《信访工作条例》第三十四条
                T07 30 DAY 《信访工作条例》第三十四条
                T08 30 DAY 《信访工作条例》第三十五条
                T09 30 DAY 《信访工作条例》第三十五条
                T10 30 DAY 《信访工作条例》第三十六条第一款
                T11 30 DAY 《信访工作条例》第三十六条第一款
                T13 0 DATE 《信访工作条例》第二十二条第一款第三项
                T14 30 DAY 《信访工作条例》第四十条第四款 本地约定
                T15 0 AT_ONCE 《信访工作条例》第二十五条第一款 本地约定
                T19A 3 WORKDAY 《信访事项简易办理办法（试行）》
                T19B 10 WORKDAY 《信访事项简易办理办法（试行）》
                T20 30 DAY 《信访工作条例》第二十一条第二款 本地约定
                T22 0 DATE 《信访工作条例》第三十五条 本地约定""", table);
    }

    @Test
    void the_rule_set_changes_with_registrations_of_the_first_of_May_2022() {
        assertEquals(RuleSet.XFTL2005, RuleSet.at(LocalDate.of(2005, 5, 1)));
        assertEquals(RuleSet.XFTL2005, RuleSet.at(LocalDate.of(2022, 4, 30)));
        assertEquals(RuleSet.XFGZTL2022, RuleSet.at(LocalDate.of(2022, 5, 1)));
        assertThrows(IllegalArgumentException.class, () -> RuleSet.at(LocalDate.of(2005, 4, 30)));
    }

    @Test
    void an_amended_number_holds_from_its_day() {
        LocalDate change = LocalDate.of(2030, 1, 1);
        TermRules amended = new TermRules(List.of(row(60, LocalDate.of(2022, 5, 1), change.minusDays(1)), row(45, change, null)));
        assertEquals(60, amended.rule(T06, RuleSet.XFGZTL2022, change.minusDays(1)).orElseThrow().length());
        assertEquals(45, amended.rule(T06, RuleSet.XFGZTL2022, change).orElseThrow().length());
    }

    @Test
    void two_numbers_for_one_day_are_refused() {
        LocalDate change = LocalDate.of(2030, 1, 1);
        List<TermRule> rows = List.of(row(60, LocalDate.of(2022, 5, 1), change), row(45, change, null));
        assertThrows(IllegalArgumentException.class, () -> new TermRules(rows));
    }

    private static TermRule row(int length, LocalDate from, LocalDate to) {
        return new TermRule(T06, RuleSet.XFGZTL2022, from, to, TermUnit.DAY, length,
                new Article("信访工作条例", "第三十四条"), "单位", "办结", true);
    }
}
