package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kiosk.rules.Contact;
import cn.xinfang.kiosk.rules.PublicFile;
import cn.xinfang.kiosk.rules.PublicTerm;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.evaluation.Subject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on the screen in the hall, at every stage. */
class PublicFileTest {

    private static final LocalDateTime NOON = LocalDateTime.parse("2026-03-03T12:00");

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nothing_of_the_matter_and_nobody_is_shown(Stage stage) {
        for (RuleSet rules : RuleSet.values()) {
            if (stage != Stage.未到达 && Stage.of(rules).contains(stage)) {
                String shown = shown(stage.under(rules)).toString();
                for (String secret : List.of("李某", "13900000000", "青山镇一村", "拖欠", "王经办", "0930-1234567", "某某", "请依法办理")) {
                    assertFalse(shown.contains(secret), stage + ": " + shown);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_stage_is_told_in_plain_words(Stage stage) {
        if (stage != Stage.未到达) {
            PublicFile shown = shown(stage.under(RuleSet.XFGZTL2022));
            assertFalse(shown.meaning().isBlank() || shown.next().isBlank() || shown.meaning().startsWith("本件现在的状态"), stage + ": " + shown);
        }
    }

    @Test
    void every_date_says_how_it_was_counted_and_by_which_article() {
        PublicTerm term = shown(Stage.已受理.under(RuleSet.XFGZTL2022)).terms().stream().filter(it -> it.what().equals("办结")).findFirst().orElseThrow();
        assertEquals(LocalDate.parse("2026-05-06"), term.due(), "五一假期顺延");
        assertTrue(term.why().contains("顺延"), term.why());
        assertEquals("《信访工作条例》第三十四条", term.law());
        assertTrue(term.state().startsWith("还有"));
    }

    @Test
    void who_agreed_is_not_told_that_he_let_a_period_pass() {
        assertTrue(shown(Stage.达成协议.under(RuleSet.XFGZTL2022)).meaning().contains("达成协议"));
        assertTrue(shown(Stage.程序终结.under(RuleSet.XFGZTL2022)).meaning().contains("期限已过"));
    }

    @Test
    void notices_are_listed_with_the_day_on_which_they_came() {
        PublicFile shown = shown(Stage.已送达.under(RuleSet.XFGZTL2022));
        assertTrue(shown.notices().stream().anyMatch(it -> it.title().equals("处理意见书") && it.servedOn() != null), shown.notices().toString());
        assertTrue(shown(Stage.已出具意见.under(RuleSet.XFGZTL2022)).notices().stream().anyMatch(it -> it.servedOn() == null));
    }

    @Test
    void who_got_an_opinion_is_told_until_when_and_where_he_may_ask_for_a_review() {
        String remedy = shown(Stage.已送达.under(RuleSet.XFTL2005)).remedies().get(0);
        assertTrue(remedy.contains("请求复查") && remedy.contains("《信访条例》第三十四条"), remedy);
    }

    @Test
    void whoever_waits_beyond_the_period_is_told_that_he_may_have_the_office_press() {
        Story story = Stage.已转送.under(RuleSet.XFGZTL2022).later(40);
        assertTrue(shown(story).remedies().get(0).contains("督办"));
        assertTrue(shown(story).terms().stream().anyMatch(PublicTerm::overdue));
    }

    @Test
    void a_report_shows_only_that_it_is_registered() {
        PublicFile shown = shown(Stage.举报本单位.under(RuleSet.XFGZTL2022));
        assertTrue(shown.restricted());
        assertNull(shown.handler());
        assertEquals(List.of(), shown.terms());
        assertEquals(List.of(), shown.notices());
        assertEquals(List.of(), shown.evaluations());
    }

    @Test
    void whom_he_can_evaluate_is_named_where_evaluations_are_taken() {
        PublicFile shown = shown(Stage.已送达.under(RuleSet.XFGZTL2022));
        assertEquals(List.of(Subject.OFFICE, Subject.UNIT), shown.evaluations().stream().map(it -> it.subject()).toList());
        assertEquals(COUNTY_LABOUR.name(), shown.evaluations().get(1).unit());
        assertEquals(List.of(), PublicFile.of(Stage.已送达.under(RuleSet.XFGZTL2022).state(), NOON.toLocalDate(), Story.TERMS, PublicFileTest::contact,
                false, NOON).evaluations());
    }

    @Test
    void the_objection_between_units_is_not_the_petitioners_business() {
        PublicFile shown = shown(Story.received(CITY_OFFICE, Letters.letter(NOON.toLocalDate(), WAGES)).does(Town.officer(CITY_OFFICE), Acts.transfer(Town.CITY_LABOUR)));
        assertTrue(shown.terms().stream().noneMatch(it -> it.what().equals("提出异议")));
    }

    private static PublicFile shown(Story story) {
        return PublicFile.of(story.state(), story.today(), Story.TERMS, PublicFileTest::contact, true, NOON);
    }

    private static Contact contact(String unit) {
        return new Contact("单位" + unit, "0999-8500000", null);
    }
}
