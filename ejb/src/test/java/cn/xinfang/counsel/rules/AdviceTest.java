package cn.xinfang.counsel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final Policy ALLOWANCE = policy("最低生活保障", PolicyKind.LIVING, "0704");
    private static final Policy WAGES = policy("工资应急周转", PolicyKind.EMPLOYMENT, "0401", "0403");
    private static final Policy LAND = policy("征地补偿", PolicyKind.OTHER, "0201");
    private static final Policy COUNSEL = policy("法律援助", PolicyKind.LEGAL_AID);
    private static final List<Policy> ALL = List.of(ALLOWANCE, WAGES, LAND, COUNSEL);

    @Test
    void a_policy_about_the_class_or_one_above_it_is_suggested_and_so_is_one_about_every_class() {
        assertEquals(List.of(WAGES, COUNSEL), Advice.of(ALL, "040102", List.of("请求支付工资")).matching());
    }

    @Test
    void who_speaks_of_hardship_is_shown_the_relief_of_all_other_classes_but_no_other_policy() {
        Advice advice = Advice.of(ALL, "0401", List.of("请求支付工资", "家中有重病老人，生活困难"));
        assertEquals(List.of(WAGES, COUNSEL), advice.matching());
        assertEquals(List.of(ALLOWANCE), advice.relief());
    }

    @Test
    void who_does_not_is_shown_nothing_but_what_is_about_the_matter() {
        assertTrue(Advice.of(List.of(ALLOWANCE, LAND), "0401", List.of("请求支付工资")).isEmpty());
    }

    @Test
    void a_sample_comes_after_what_was_typed() {
        SampleReply sample = new SampleReply("0101", "受理", "将派人核实。");
        assertEquals("将派人核实。", sample.after(" "));
        assertEquals("已收悉。\n将派人核实。", sample.after("已收悉。\n"));
    }

    private static Policy policy(String title, PolicyKind kind, String... classes) {
        return new Policy(title, "陇宁政发〔2024〕1号", kind, List.of(classes), "补助", "市民", "街道办事处");
    }
}
