package cn.xinfang.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.RouteQuestions.Question;
import cn.xinfang.petition.registration.ClassifyClaims;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RouteQuestionsTest {

    @Test
    void the_six_cases_are_asked_in_the_order_of_the_article() {
        assertEquals(List.of(1, 2, 3, 4, 5, 6), RouteQuestions.of(RuleSet.XFGZTL2022).stream().map(it -> it.route().item()).toList());
        assertEquals(new Article("信访工作条例", "第三十一条第四项"), RouteQuestions.of(RuleSet.XFGZTL2022).get(3).article());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void every_question_has_words_and_the_text_of_its_article(RuleSet rules) {
        for (Question question : RouteQuestions.of(rules)) {
            assertEquals(rules.lawTitle(), question.article().law());
            assertFalse(question.asked().isBlank() || question.text().isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({
            "XFGZTL2022, SUGGESTION, , 第二十九条第一款", "XFGZTL2022, ACCUSATION, , 第三十条第一款", "XFGZTL2022, INQUIRY, , ",
            "XFGZTL2022, APPEAL, LITIGATION, 第三十一条第一项", "XFGZTL2022, APPEAL, ARBITRATION, 第三十一条第二项",
            "XFGZTL2022, APPEAL, PARTY_APPEAL, 第三十一条第三项", "XFGZTL2022, APPEAL, ADMINISTRATIVE, 第三十一条第四项",
            "XFGZTL2022, APPEAL, STATUTORY_DUTY, 第三十一条第五项", "XFGZTL2022, APPEAL, PETITION, 第三十一条第六项", "XFGZTL2022, APPEAL, , ",
            "XFTL2005, SUGGESTION, , 第二十九条", "XFTL2005, ACCUSATION, , 第二十三条", "XFTL2005, INQUIRY, , ",
            "XFTL2005, APPEAL, LITIGATION, 第十五条", "XFTL2005, APPEAL, ARBITRATION, 第十四条第二款", "XFTL2005, APPEAL, PARTY_APPEAL, ",
            "XFTL2005, APPEAL, ADMINISTRATIVE, 第十四条第二款", "XFTL2005, APPEAL, STATUTORY_DUTY, ", "XFTL2005, APPEAL, PETITION, 第二十一条第一款",
            "XFTL2005, APPEAL, , "})
    void class_and_route_rest_on_an_article(RuleSet rules, ClaimClass claimClass, Route route, String place) {
        assertEquals(place, RouteQuestions.basis(rules, claimClass, route).map(Article::place).orElse(null));
    }

    @Test
    void the_regulation_of_2005_knows_no_appeal_within_the_party() {
        Claim claim = new Claim(1, "撤销处分", ClaimClass.APPEAL, Route.PARTY_APPEAL);
        Refusal refusal = Stage.登记未分类.under(RuleSet.XFTL2005).refuses(Town.officer(Town.CITY_OFFICE), new ClassifyClaims(List.of(claim)));
        assertEquals("ROUTE_UNKNOWN_TO_RULES", refusal.code());
        assertEquals(new Article("信访条例", "第二十一条第一款"), refusal.article());
    }

    @Test
    void a_confirmed_claim_keeps_the_article_that_decided_and_the_statutory_way() {
        StatutoryWay way = new StatutoryWay("0101", "劳动争议仲裁", "劳动人事争议仲裁委员会", "一年内", "四十五日", "《劳动争议调解仲裁法》", null);
        Claim claim = new Claim(1, "支付工资", ClaimClass.APPEAL, Route.ARBITRATION).on(way);
        Story story = Story.registered(Town.CITY_OFFICE, Letters.letter(LocalDate.parse("2026-03-02"), Letters.WAGES));
        assertNull(story.state().registration().claims().get(0).basis());
        story.does(Town.officer(Town.CITY_OFFICE), new ClassifyClaims(List.of(claim)));
        Claim confirmed = story.state().registration().claims().get(0);
        assertEquals(new Article("信访工作条例", "第三十一条第二项"), confirmed.basis());
        assertEquals(way, confirmed.way());
    }
}
