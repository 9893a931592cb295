package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.ACCUSATION;
import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.TOWNSHIP;
import static cn.xinfang.petition.Town.clerk;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.assistance.AssistanceKind;
import cn.xinfang.petition.assistance.Consent;
import cn.xinfang.petition.assistance.Help;
import cn.xinfang.petition.assistance.RecordAssistance;
import cn.xinfang.petition.assignment.AnswerRecall;
import cn.xinfang.petition.assignment.CancelReferral;
import cn.xinfang.petition.assignment.DecideObjection;
import cn.xinfang.petition.assignment.Recall;
import cn.xinfang.petition.assignment.RaiseObjection;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.closing.Cause;
import cn.xinfang.petition.closing.CheckItem;
import cn.xinfang.petition.closing.DecideFiling;
import cn.xinfang.petition.closing.FilingReason;
import cn.xinfang.petition.closing.ProposeFiling;
import cn.xinfang.petition.closing.RecordRevisit;
import cn.xinfang.petition.closing.ReturnForRework;
import cn.xinfang.petition.closing.RevisitMeans;
import cn.xinfang.petition.closing.VerifyClosing;
import cn.xinfang.petition.closing.Withdraw;
import cn.xinfang.petition.handling.AcceptanceText;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.DecliningText;
import cn.xinfang.petition.handling.ExtensionText;
import cn.xinfang.petition.handling.Ground;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.handling.RecordContact;
import cn.xinfang.petition.handling.RecordInvestigation;
import cn.xinfang.petition.handling.SendBackDraft;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceCircumstances;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.Relate;
import cn.xinfang.petition.linking.UndoLink;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Correct;
import cn.xinfang.petition.supervision.Remind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each command refuses for what it says, case by case, with the article where it is one of law. */
class RefusalTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final String XFGZTL = "信访工作条例";

    /** @param place of the article, or null where the reason is not one of law */
    record Case(String name, String code, String place, Stage stage, Actor actor, PetitionCommand command) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        Actor city = officer(CITY_OFFICE);
        Actor county = officer(COUNTY_OFFICE);
        Actor unit = officer(COUNTY_LABOUR);
        LocalDate tomorrow = MONDAY.plusDays(1);
        return Stream.of(ExecutionTest.refusals(), MediationTest.refusals(), ServiceTest.refusals(), SuggestionTest.refusals(), Stream.of(
                c("更正不写原因", "REASON_MISSING", null, Stage.已登记, clerk(CITY_OFFICE), new Correct(" ", Letters.letter(MONDAY, WAGES))),
                c("分类漏了一项诉求", "CLAIM_WITHOUT_CLASS", null, Stage.登记未分类, city, new ClassifyClaims(List.of())),
                c("分类时换了诉求编号", "CLAIM_WITHOUT_CLASS", null, Stage.登记未分类, city, new ClassifyClaims(List.of(Letters.INSURANCE))),
                c("申诉求决未选途径", "APPEAL_WITHOUT_ROUTE", "第三十一条", Stage.登记未分类, city,
                        new ClassifyClaims(List.of(new Claim(1, "支付工资", ClaimClass.APPEAL, null)))),
                c("检举控告没有被反映单位", "ACCUSED_MISSING", null, Stage.登记未分类, city, new ClassifyClaims(List.of(ACCUSATION))),
                c("未选转送或交办", "MODE_MISSING", null, Stage.已登记, city, new Refer(null, COUNTY_LABOUR, null, null, null)),
                c("未选承办单位", "TARGET_MISSING", null, Stage.已登记, city, Acts.transfer(null)),
                c("转送给自己", "TARGET_IS_HOLDER", null, Stage.已登记, city, Acts.transfer(CITY_OFFICE)),
                c("交办不定期限", "DUE_DATE", null, Stage.已登记, city, Acts.assign(COUNTY_LABOUR, null)),
                c("交办当天到期", "DUE_DATE", null, Stage.已登记, city, Acts.assign(COUNTY_LABOUR, MONDAY)),
                c("交办期限超过法定期限之和", "DUE_DATE_TOO_LATE", null, Stage.已登记, city, Acts.assign(COUNTY_LABOUR, MONDAY.plusDays(106))),
                c("异议不说明理由", "REASONS_MISSING", "第二十三条第三款", Stage.已转送, unit, new RaiseObjection("不归我管", null)),
                c("核实异议不写意见", "REMARK_MISSING", null, Stage.异议待核实, county, new DecideObjection(true, "")),
                c("撤回已装入交换包的件", "ALREADY_LEFT", null, Stage.在途, city, new CancelReferral(true, "选错了单位")),
                c("撤回不写原因", "REASON_MISSING", null, Stage.在途, city, new CancelReferral(false, " ")),
                c("请求退回不写原因", "REASON_MISSING", null, Stage.已转送, county, new Recall(null)),
                c("不同意退回不写理由", "REMARK_MISSING", null, Stage.请求退回, unit, new AnswerRecall(false, "")),
                c("受理告知没有联系人", "ACCEPTANCE_TEXT", null, Stage.已转送, unit, Acts.draft(new AcceptanceText("调查处理", " "))),
                c("不予受理没有法定情形", "GROUND_MISSING", null, Stage.已转送, unit, Acts.draft(new DecliningText(null, "不受理", "法院", null))),
                c("不予受理不告知有权机关", "DECLINING_TEXT", "第三十一条", Stage.已转送, unit,
                        Acts.draft(new DecliningText(Ground.STATUTORY_ROUTE, "应当仲裁", "", null))),
                c("转送来的以无职权为由不予受理", "OBJECTION_INSTEAD", "第二十三条第三款", Stage.已转送, unit,
                        Acts.draft(new DecliningText(Ground.NOT_COMPETENT, "不归本局管", "市交通局", null))),
                c("信访局以无职权为由不予受理", "REFER_INSTEAD", "第二十二条第一款", Stage.已登记, city,
                        Acts.draft(new DecliningText(Ground.NOT_COMPETENT, "不归本局管", "市交通局", null))),
                c("延期三十一日", "EXTENSION_LENGTH", "第三十四条", Stage.已受理, unit, Acts.draft(new ExtensionText(31, "复杂"))),
                c("延期零日", "EXTENSION_LENGTH", "第三十四条", Stage.已受理, unit, Acts.draft(new ExtensionText(0, "复杂"))),
                c("延期不说明理由", "EXTENSION_REASON", "第三十四条", Stage.已受理, unit, Acts.draft(new ExtensionText(10, null))),
                c("意见漏答诉求", "CLAIM_UNANSWERED", "第三十二条", Stage.已受理, unit, Acts.draft(Acts.opinion(Letters.INSURANCE))),
                c("意见对一项诉求答复两次", "CLAIM_UNANSWERED", "第三十二条", Stage.已受理, unit, Acts.draft(Acts.opinion(WAGES, WAGES))),
                c("意见没有处理结果", "CLAIM_UNANSWERED", "第三十二条", Stage.已受理, unit, Acts.draft(opinion(null, "《劳动法》", "安河县人民政府"))),
                c("意见没有依据", "BASIS_MISSING", "第三十二条", Stage.已受理, unit,
                        Acts.draft(opinion(ClaimResult.Outcome.NOT_SUPPORTED, " ", "安河县人民政府"))),
                c("意见没有复查机关", "OPINION_TEXT", "第三十二条", Stage.已受理, unit,
                        Acts.draft(opinion(ClaimResult.Outcome.SUPPORTED, "《劳动法》", null))),
                c("退回修改不写意见", "REMARK_MISSING", null, Stage.意见待签, head(COUNTY_LABOUR), new SendBackDraft(null)),
                c("联系记录没有内容", "CONTACT_TEXT", null, Stage.已受理, unit, new RecordContact(MONDAY, "电话", "")),
                c("联系记录写明天", "CONTACT_TEXT", null, Stage.已受理, unit, new RecordContact(tomorrow, "电话", "说明")),
                c("调查记录没有日期", "INVESTIGATION_TEXT", null, Stage.已受理, unit, new RecordInvestigation(null, "查账")),
                c("送达未签发的文书", "NOT_SIGNED", null, Stage.已受理, unit, Acts.serve(NoticeKind.OPINION, MONDAY)),
                c("送达早于签发", "SERVICE_DATE", null, Stage.已受理, unit, Acts.serve(NoticeKind.ACCEPTANCE, MONDAY.minusDays(1))),
                c("送达晚于今天", "SERVICE_DATE", null, Stage.已延期, unit, Acts.serve(NoticeKind.EXTENSION, tomorrow)),
                c("不予受理告知书送达晚于今天", "SERVICE_DATE", null, Stage.不予受理, unit, Acts.serve(NoticeKind.DECLINING, tomorrow)),
                c("意见书送达早于签发", "SERVICE_DATE", null, Stage.已出具意见, unit, Acts.serve(NoticeKind.OPINION, MONDAY.minusDays(1))),
                c("未选送达方式", "SERVICE_MEANS", null, Stage.已受理, unit, new Serve(NoticeKind.ACCEPTANCE, MONDAY, null, "李某", "回证")),
                c("送达没有凭证", "PROOF_MISSING", null, Stage.已受理, unit,
                        new Serve(NoticeKind.ACCEPTANCE, MONDAY, ServiceMeans.POST, "李某", " ")),
                c("有住址却称无法告知", "PETITIONER_REACHABLE", "第二十三条第二款", Stage.已受理, unit,
                        new Serve(NoticeKind.ACCEPTANCE, MONDAY, ServiceMeans.UNREACHABLE, null, "找不到人")),
                c("邮寄没有单号", "TRACKING_NUMBER", null, Stage.已受理, unit, new Serve(NoticeKind.ACCEPTANCE, MONDAY, ServiceMeans.POST, "李某", "挂号信")),
                c("留置没有见证人", "WITNESS_MISSING", null, Stage.已受理, unit, new Serve(NoticeKind.ACCEPTANCE, MONDAY, ServiceMeans.LEFT, "李某", "本人拒收")),
                c("电子送达没有同意", "CONSENT_TO_ELECTRONIC", null, Stage.已受理, unit, new Serve(NoticeKind.ACCEPTANCE, MONDAY, ServiceMeans.ELECTRONIC, "李某", "已到达")),
                c("公告没有日期", "PUBLICATION_DAY", null, Stage.已受理, unit, new Serve(NoticeKind.ACCEPTANCE, MONDAY, ServiceMeans.PUBLIC_NOTICE, "李某", "县报")),
                c("公告不满三十日", "PUBLICATION_DAY", null, Stage.已受理, unit, new Serve(NoticeKind.ACCEPTANCE, MONDAY, ServiceMeans.PUBLIC_NOTICE, "李某", "县报",
                        new ServiceCircumstances(null, null, false, MONDAY.minusDays(10)))),

                c("回访日期早于抽中", "REVISIT_DAY", null, Stage.抽为回访, head(COUNTY_OFFICE), new RecordRevisit(MONDAY.minusDays(1), RevisitMeans.TELEPHONE, true, null)),
                c("回访没有结果", "REVISIT_RESULT", null, Stage.抽为回访, head(COUNTY_OFFICE), new RecordRevisit(Stage.抽为回访.under(RuleSet.XFGZTL2022).today(), RevisitMeans.TELEPHONE, null, null)),
                c("回访有问题却不写明", "PROBLEM_MISSING", null, Stage.抽为回访, head(COUNTY_OFFICE), new RecordRevisit(Stage.抽为回访.under(RuleSet.XFGZTL2022).today(), RevisitMeans.TELEPHONE, false, " ")),
                c("存档没有原因", "FILING_REASON", null, Stage.已登记, city, new ProposeFiling(null, "无")),
                c("有姓名却以匿名存档", "NOT_ANONYMOUS", null, Stage.已登记, city, new ProposeFiling(FilingReason.ANONYMOUS_WITHOUT_FACTS, "无")),
                c("不同意存档不写意见", "REMARK_MISSING", null, Stage.拟存档, city, new DecideFiling(false, null)),
                c("撤回没有签名日期", "SIGNED_ON", null, Stage.已受理, unit, new Withdraw(null, "撤回")),
                c("撤回签名写明天", "SIGNED_ON", null, Stage.已受理, unit, new Withdraw(tomorrow, "撤回")),
                c("实体问题未过审核清单", "CHECK_LIST_OPEN", null, Stage.已送达, county,
                        new VerifyClosing(EnumSet.complementOf(EnumSet.of(CheckItem.SERVED_WITH_PROOF)), Cause.OTHER, "其余合格")),
                c("审核办结没有原因", "CAUSE_MISSING", null, Stage.已送达, county, new VerifyClosing(EnumSet.allOf(CheckItem.class), null, null)),
                c("程序瑕疵不说明", "REMARK_MISSING", null, Stage.已送达, county, new VerifyClosing(EnumSet.complementOf(EnumSet.of(CheckItem.CONTACTED)), Cause.OTHER, null)),
                c("与自己并入", "LEAD_IS_ITSELF", null, Stage.已登记, city, join(LinkKind.REPEAT, Stage.已登记.under(RuleSet.XFGZTL2022).state())),
                c("并入检举控告件", "LINK_RESTRICTED", "第三十条第三款", Stage.已登记, city, join(LinkKind.REPEAT, Stage.lead(Stage.举报本单位, MONDAY))),
                c("关联检举控告件", "LINK_RESTRICTED", "第三十条第三款", Stage.已登记, city, new Relate(Stage.lead(Stage.举报本单位, MONDAY), CITY_OFFICE, null)),
                c("并入已并入的件", "LEAD_HAS_JOINED", null, Stage.已转送, unit, join(LinkKind.REPEAT, Stage.lead(Stage.已并入, MONDAY))),
                c("并入撤回的件", "LEAD_NOT_OPEN", null, Stage.已登记, city, join(LinkKind.REPEAT, Stage.lead(Stage.撤回, MONDAY))),
                c("同一信件并入已答复的件", "LEAD_NOT_OPEN", null, Stage.已登记, city, join(LinkKind.SAME_LETTER, Stage.lead(Stage.已送达, MONDAY))),
                c("经办人决定不再受理", "HEAD_DECIDES", null, Stage.已登记, city,
                        join(LinkKind.REPEAT, Stage.lead(Stage.已送达, MONDAY.minusDays(60)))),
                c("重复关联", "ALREADY_RELATED", null, Stage.已关联, city, new Relate(Stage.lead(Stage.已受理, MONDAY), CITY_OFFICE, null)),
                c("撤销并入不写原因", "REASON_MISSING", null, Stage.已并入, city, new UndoLink(LinkKind.REPEAT, new UUID(7, 10), " ")),
                c("撤销没有的并入", "NOT_LINKED", null, Stage.已并入, city, new UndoLink(LinkKind.REPEAT, new UUID(9, 9), "有误")),
                c("退回重办不指明问题", "DEFECTS_MISSING", null, Stage.已送达, county, new ReturnForRework(Set.of(), "重做")),
                c("催办不写要求", "REMARK_MISSING", null, Stage.已转送, county, new Remind(COUNTY_OFFICE, " ")),
                c("上报给不是信访局的单位", "TARGET_NOT_OFFICE", "第二十二条第一款", Stage.单位收件, unit, Acts.forward(TOWNSHIP)),
                c("上报未选信访局", "TARGET_NOT_OFFICE", "第二十二条第一款", Stage.单位收件, unit, Acts.forward(null)),
                c("没有说明怎样帮助", "ASSISTANCE_KIND", null, Stage.已登记, city, help(null, MONDAY, null)),
                c("便民服务没有日期", "ASSISTANCE_DATE", null, Stage.已登记, city, help(AssistanceKind.GUIDANCE, null, null)),
                c("便民服务写明天", "ASSISTANCE_DATE", null, Stage.已登记, city, help(AssistanceKind.GUIDANCE, tomorrow, null)),
                c("代书没有本人同意", "CONSENT_MISSING", null, Stage.已登记, city, help(AssistanceKind.SCRIBING, MONDAY, null)))).flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_command_is_refused(Case it) {
        Refusal refusal = it.stage().under(RuleSet.XFGZTL2022).refuses(it.actor(), it.command());
        assertEquals(it.code(), refusal.code());
        assertEquals(it.place() == null ? null : new Article(XFGZTL, it.place()), refusal.article());
        assertFalse(refusal.instead() == null || refusal.instead().isBlank(), "拒绝要说明可以怎么办");
    }

    @Test
    void content_is_forwarded_to_another_node_only_after_its_claims_are_classified() {
        Story unclassified = Story.registered(TOWNSHIP, Letters.letter(MONDAY, WAGES));
        assertEquals("NOT_CLASSIFIED", unclassified.refuses(officer(TOWNSHIP), Acts.forward(CITY_OFFICE)).code());
        unclassified.does(officer(TOWNSHIP), Acts.forward(COUNTY_OFFICE));
    }

    @Test
    void a_declining_of_2005_may_rest_on_missing_competence() {
        Stage.已转送.under(RuleSet.XFTL2005).does(officer(COUNTY_LABOUR),
                Acts.draft(new DecliningText(Ground.NOT_COMPETENT, "不归本局管", "市交通局", null)));
    }

    @Test
    void an_anonymous_petition_is_finished_without_notice_and_without_a_review_period() {
        Story story = Story.received(COUNTY_LABOUR, Letters.anonymous(MONDAY, WAGES))
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES))).does(head(COUNTY_LABOUR), Acts.sign());
        story.does(officer(COUNTY_LABOUR), new Serve(NoticeKind.OPINION, MONDAY, ServiceMeans.UNREACHABLE, null, "匿名来信"));
        assertEquals(Status.SERVED, story.state().status());
        assertFalse(story.state().terms().latest(ClockKind.T08).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void every_ground_has_its_article_in_both_rule_sets(Ground ground) {
        for (RuleSet rules : RuleSet.values()) {
            assertEquals(rules.lawTitle(), ground.article(rules).law());
            assertFalse(ground.article(rules).place().isBlank());
        }
    }

    @Test
    void no_refusal_of_the_core_is_without_a_case() throws IOException {
        Set<String> covered = new TreeSet<>(new DecisionTable().legend().values());
        cases().forEach(it -> covered.add(it.code()));
        RegistrationRulesTest.cases().forEach(it -> covered.add(it.code()));
        covered.addAll(SolvedElsewhereTest.refusals());
        ReviewRefusalTest.refusals().forEach(it -> covered.add(it.code()));
        SupervisionRefusalTest.cases().forEach(it -> covered.add(it.code()));
        Stream.of(ProtectionTest.REFUSALS, CompetenceRefusalTest.REFUSALS, RecusalTest.REFUSALS, CoHandlingTest.REFUSALS, SimplifiedTest.REFUSALS,
                SuggestionTest.REFUSALS, PetitionerTest.REFUSALS, EvaluationTest.REFUSALS, TakeOverTest.REFUSALS).forEach(covered::addAll);
        covered.addAll(Set.of("TARGET_IS_ACCUSED", "SECOND_PERSON", "OBJECTION_TOO_LATE", "NO_HANDLING_TERM", "EXTENSION_TOO_LATE",
                "REMINDED_TODAY", "LEADS_ITSELF", "OBSTRUCTION_ALONE", "ROUTE_UNKNOWN_TO_RULES", "DUTY_OPEN", "LEVEL_LOWER", "PROOF_UNANSWERED",
                "HEARING_DATE", "LATE_UNEXCUSED", "REPEATS_ANNULLED"));
        assertEquals(Set.of(), codesOfTheCore().stream().filter(code -> !covered.contains(code)).collect(Collectors.toSet()));
    }

    private static Set<String> codesOfTheCore() throws IOException {
        Pattern code = Pattern.compile("\"([A-Z][A-Z_]{3,})\"\\s*,");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/cn/xinfang/petition"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = code.matcher(Files.readString(file));
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        }
        return codes;
    }

    private static Join join(LinkKind kind, PetitionState lead) {
        return new Join(kind, lead, CITY_OFFICE, "陇信程〔2026〕3号", null);
    }

    private static RecordAssistance help(AssistanceKind kind, LocalDate on, Consent consent) {
        return new RecordAssistance(new Help(kind, on, consent, null));
    }

    private static OpinionText opinion(ClaimResult.Outcome outcome, String basis, String reviewBody) {
        return new OpinionText("经查属实。", List.of(new ClaimResult(1, outcome, "支付", basis)), reviewBody);
    }

    static Case c(String name, String code, String place, Stage stage, Actor actor, PetitionCommand command) {
        return new Case(name, code, place, stage, actor, command);
    }
}
