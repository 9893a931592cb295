package cn.xinfang.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.registration.AgentKind;
import cn.xinfang.petition.registration.Correct;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Presentation;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
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
                new Case("来信登记六名信访人", "ROSTER", form(Channel.LETTER, TODAY, TODAY, "0101", 12, 12, good.matter(), good.claims(), Collections.nCopies(6, Letters.WRITER))),
                new Case("一人的联名信", "JOINT_LETTER", form(Channel.LETTER, TODAY, TODAY, "0101", 1, 1, joint(), good.claims(), good.petitioners())),
                new Case("走访不是联名信", "JOINT_LETTER", form(Channel.VISIT, TODAY, TODAY, "0101", 3, 3, joint(), good.claims(), good.petitioners())),
                new Case("代理人没有委托权限", "AGENT", brought(new Presentation(false, new Presentation.Agent("张某", null, AgentKind.LAWYER, " ", null), null, null, null, null))),
                new Case("委托期限已满", "AGENT", brought(new Presentation(false, new Presentation.Agent("张某", null, AgentKind.LAWYER, "代为陈述", TODAY.minusDays(1)), null, null, null, null))),
                new Case("代理人没有授权委托书", "AUTHORISATION_MISSING", brought(new Presentation(false, new Presentation.Agent("张某", null, AgentKind.LAWYER, "代为陈述", TODAY), null, null, null, null))),
                new Case("代书没有宣读确认", "SCRIBE", brought(new Presentation(false, null, new Presentation.Scribe("王某", false), null, null, null))),
                new Case("有翻译没有语言", "LANGUAGE", brought(new Presentation(false, null, null, null, "马某", null))),
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
    void a_group_that_was_asked_in_writing_to_elect_is_registered_without_representatives_and_stays_a_task() {
        Registration asked = brought(Letters.visit(TODAY, 12, 0), new Presentation(true, null, null, null, null, null));
        Story story = Story.registered(Town.CITY_OFFICE, asked);
        assertEquals(List.of(new Task(TaskKind.NAME_REPRESENTATIVES, Town.CITY_OFFICE.code(), TODAY, null, new Article("信访工作条例", "第二十条第三款"))),
                story.state().tasks());
        story.does(Town.clerk(Town.CITY_OFFICE), new Correct("推选了代表", Letters.visit(TODAY, 12, 3)));
        assertEquals(List.of(), story.state().tasks());
    }

    @Test
    void a_scribe_who_read_back_an_interpreter_and_an_authorised_lawyer_are_right() {
        Registration letter = Letters.letter(TODAY, Letters.WAGES).with(List.of(new AttachmentRef(new UUID(0, 1), "委托书.pdf", "application/pdf", 9, "ab")));
        decide(TODAY, brought(letter, new Presentation(false, new Presentation.Agent("张某", "13900000001", AgentKind.LAWYER, "代为陈述、签收文书", TODAY),
                new Presentation.Scribe("王某", true), "藏语", "马某", "视力障碍，请电话告知")));
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

    private static Registration brought(Presentation presentation) {
        return brought(Letters.letter(TODAY, Letters.WAGES), presentation);
    }

    private static Registration brought(Registration it, Presentation presentation) {
        return new Registration(it.channel(), it.petitionedOn(), it.receivedOn(), null, it.division(), it.contentClass(), it.people(), it.affected(),
                it.anonymous(), it.confidential(), it.urgent(), it.matter(), it.claims(), it.attachments(), it.petitioners(), it.accused(), presentation);
    }

    private static Matter joint() {
        Matter it = Letters.MATTER;
        return new Matter(it.summary(), it.text(), it.place(), it.purpose(), null, null, null, true, false);
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
