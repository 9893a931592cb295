package cn.xinfang.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.registration.Correct;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the registration form, each broken once in a letter that is otherwise right. */
class RegistrationRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    record Case(String name, String code, Registration registration) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        Registration good = Letters.letter(TODAY, Letters.WAGES);
        return Stream.of(
                new Case("未选信访形式", "CHANNEL_MISSING", form(null, TODAY, TODAY, "0101", 1, 1, good.matter(), good.claims(), good.petitioners())),
                new Case("没有收到日期", "RECEIVED_LATER", form(Channel.LETTER, null, null, "0101", 1, 1, good.matter(), good.claims(), good.petitioners())),
                new Case("收到日期是明天", "RECEIVED_LATER", form(Channel.LETTER, TODAY, TODAY.plusDays(1), "0101", 1, 1, good.matter(), good.claims(), good.petitioners())),
                new Case("信访日期晚于收到", "PETITIONED_LATER", form(Channel.LETTER, TODAY.plusDays(1), TODAY, "0101", 1, 1, good.matter(), good.claims(), good.petitioners())),
                new Case("昨天收到不写补录原因", "LATE_REASON_MISSING", Letters.letter(TODAY.minusDays(1), Letters.WAGES)),
                new Case("没有摘要", "SUMMARY", form(Channel.LETTER, TODAY, TODAY, "0101", 1, 1, matter("", "工地拖欠工资十个月未付"), good.claims(), good.petitioners())),
                new Case("摘要二百零一字", "SUMMARY", form(Channel.LETTER, TODAY, TODAY, "0101", 1, 1, matter("字".repeat(201), "工地拖欠工资十个月未付"), good.claims(), good.petitioners())),
                new Case("内容九个字", "TEXT", form(Channel.LETTER, TODAY, TODAY, "0101", 1, 1, matter("欠薪", "一二三四五六七八九"), good.claims(), good.petitioners())),
                new Case("未选问题属地", "DIVISION_MISSING", new Registration(Channel.LETTER, TODAY, TODAY, null, "", "0101", 1, 1, false, false, false,
                        good.matter(), good.claims(), List.of(), good.petitioners(), null)),
                new Case("内容分类只到第一级", "CLASS_MISSING", form(Channel.LETTER, TODAY, TODAY, "01", 1, 1, good.matter(), good.claims(), good.petitioners())),
                new Case("零人信访", "PEOPLE", form(Channel.LETTER, TODAY, TODAY, "0101", 0, 1, good.matter(), good.claims(), good.petitioners())),
                new Case("一万人信访", "PEOPLE", form(Channel.LETTER, TODAY, TODAY, "0101", 10000, 10000, good.matter(), good.claims(), good.petitioners())),
                new Case("涉及人数少于信访人数", "AFFECTED", form(Channel.LETTER, TODAY, TODAY, "0101", 3, 2, good.matter(), good.claims(), good.petitioners())),
                new Case("没有诉求", "CLAIMS", form(Channel.LETTER, TODAY, TODAY, "0101", 1, 1, good.matter(), List.of(), good.petitioners())),
                new Case("诉求没有内容", "CLAIMS", form(Channel.LETTER, TODAY, TODAY, "0101", 1, 1, good.matter(), List.of(new Claim(1, " ", null, null)), good.petitioners())),
                new Case("不匿名又没有姓名", "NAME_MISSING", form(Channel.LETTER, TODAY, TODAY, "0101", 1, 1, good.matter(), good.claims(), List.of())),
                new Case("身份证号校验位错", "ID_NUMBER", form(Channel.LETTER, TODAY, TODAY, "0101", 1, 1, good.matter(), good.claims(),
                        List.of(new Petitioner("李某", "青山镇", null, null, "11010519491231002X".replace('X', '1'), false)))),
                new Case("六名代表", "TOO_MANY_REPRESENTATIVES", Letters.visit(TODAY, 12, 6)),
                new Case("五人走访没有代表", "NO_REPRESENTATIVES", Letters.visit(TODAY, 5, 0)),
                new Case("举报没有被反映单位", "ACCUSED_MISSING", form(Channel.LETTER, TODAY, TODAY, "0101", 1, 1, good.matter(), List.of(Letters.ACCUSATION), good.petitioners())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_form_is_refused(Case it) {
        assertEquals(it.code(), refusal(TODAY, it.registration()).code());
    }

    @Test
    void five_representatives_of_twelve_people_are_right_and_four_people_need_none() {
        decide(TODAY, Letters.visit(TODAY, 12, 5));
        decide(TODAY, Letters.visit(TODAY, 4, 0));
    }

    @Test
    void too_many_representatives_are_refused_by_the_article_of_their_time() {
        assertEquals(new Article("信访工作条例", "第二十条第三款"), refusal(TODAY, Letters.visit(TODAY, 12, 6)).article());
        LocalDate then = LocalDate.parse("2010-03-01");
        assertEquals(new Article("信访条例", "第十八条第二款"), refusal(then, Letters.visit(then, 12, 6)).article());
    }

    @Test
    void a_period_runs_from_the_receipt_however_late_the_registration() {
        Registration late = new Registration(Channel.LETTER, null, TODAY.minusDays(10), "邮件积压", Town.COUNTY, "0101", 1, 1, false,
                false, false, Letters.MATTER, List.of(Letters.WAGES), List.of(), List.of(Letters.WRITER), null);
        Story story = Story.unborn(TODAY.toString());
        Register register = new Register("n", Town.CITY_OFFICE, late, "hash");
        story.fact(assertInstanceOf(Decision.Facts.class, register.decide(story.situation(Town.clerk(Town.CITY_OFFICE)))).facts()
                .toArray(PetitionFact[]::new));
        assertEquals(TODAY.minusDays(10), story.term(ClockKind.T01).term().start());
        assertEquals(TODAY.minusDays(10), story.state().registration().particulars().petitionedOn());
    }

    @Test
    void a_correction_on_a_later_day_is_judged_by_the_day_of_registration() {
        Story story = Story.received(Town.CITY_OFFICE, Letters.letter(TODAY, Letters.WAGES)).later(3);
        Registration wrongDate = Letters.letter(TODAY.plusDays(2), Letters.INSURANCE);
        assertEquals("PETITIONED_LATER", story.refuses(Town.clerk(Town.CITY_OFFICE), new Correct("诉求录错", wrongDate)).code());
        story.does(Town.clerk(Town.CITY_OFFICE), new Correct("诉求录错", Letters.letter(TODAY, Letters.INSURANCE)));
        assertEquals(TODAY, story.state().registration().particulars().receivedOn());
        assertFalse(story.state().registration().classified(), "更正后要重新确认分类");
    }

    @Test
    void a_correction_that_names_an_accused_restricts_the_petition_at_once() {
        Story story = Story.received(Town.CITY_OFFICE, Letters.letter(TODAY, Letters.WAGES));
        assertFalse(story.state().registration().restricted());
        story.does(Town.clerk(Town.CITY_OFFICE), new Correct("实为举报", Letters.report(TODAY, Town.TOWNSHIP)));
        assertTrue(story.state().registration().restricted());
        assertTrue(Stubs.withoutContent(story).state().registration().restricted());
    }

    private static Refusal refusal(LocalDate today, Registration registration) {
        return assertInstanceOf(Decision.Refused.class, outcome(today, registration)).refusal();
    }

    private static void decide(LocalDate today, Registration registration) {
        assertInstanceOf(Decision.Facts.class, outcome(today, registration));
    }

    private static Decision outcome(LocalDate today, Registration registration) {
        return new Register("n", Town.CITY_OFFICE, registration, "hash")
                .decide(new Situation(today, Town.clerk(Town.CITY_OFFICE), Story.TERMS));
    }

    private static Matter matter(String summary, String text) {
        return new Matter(summary, text, "青山镇", "求决", null, null, null, false, false);
    }

    private static Registration form(Channel channel, LocalDate petitionedOn, LocalDate receivedOn, String contentClass, int people,
                                     int affected, Matter matter, List<Claim> claims, List<Petitioner> petitioners) {
        return new Registration(channel, petitionedOn, receivedOn, null, Town.COUNTY, contentClass, people, affected, false, false,
                false, matter, claims, List.of(), petitioners, null);
    }
}
