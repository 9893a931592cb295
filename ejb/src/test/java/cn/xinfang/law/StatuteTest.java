package cn.xinfang.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.petition.Action;
import cn.xinfang.petition.ActionArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The regulations that the product carries. */
class StatuteTest {

    @ParameterizedTest
    @CsvSource({"XFTL2005, 51, 第五十一条", "XFGZTL2022, 50, 第五十条"})
    void every_article_is_there_in_order(RuleSet rules, int count, String last) {
        Statute statute = Statute.of(rules);
        assertEquals(count, statute.sections().size());
        assertEquals("第一条", statute.sections().get(0).number());
        assertEquals(last, statute.sections().get(count - 1).number());
    }

    @Test
    void an_article_is_found_by_its_number_with_or_without_a_paragraph() {
        Statute statute = Statute.of(RuleSet.XFGZTL2022);
        assertTrue(statute.section("第三十四条").orElseThrow().paragraphs().get(0).contains("60日内办结"));
        assertEquals("第二十三条", statute.section("第二十三条第三款").orElseThrow().number());
        assertTrue(statute.section("第九十九条").isEmpty());
    }

    @Test
    void all_words_that_are_looked_for_stand_in_the_article() {
        assertEquals("第三十六条", Statute.of(RuleSet.XFGZTL2022).find("复核意见　听证").get(0).number());
        assertEquals(0, Statute.of(RuleSet.XFTL2005).find("群众路线建设 网上投诉件").size());
        assertEquals(51, Statute.of(RuleSet.XFTL2005).find(" ").size());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void what_stands_beside_an_act_is_an_article_of_its_regulation(RuleSet rules) {
        Statute statute = Statute.of(rules);
        for (Action action : Action.values()) {
            ActionArticles.of(action, rules).forEach(place -> assertTrue(statute.section(place).isPresent(), action + " " + place));
        }
        assertTrue(!ActionArticles.of(Action.DRAFT_OPINION, rules).isEmpty());
    }
}
