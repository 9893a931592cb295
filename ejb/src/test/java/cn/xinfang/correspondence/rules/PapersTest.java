package cn.xinfang.correspondence.rules;

import static cn.xinfang.correspondence.rules.CaseHistory.LABOUR;
import static cn.xinfang.correspondence.rules.CaseHistory.LICENCE;
import static cn.xinfang.correspondence.rules.CaseHistory.NUMBER;
import static cn.xinfang.correspondence.rules.CaseHistory.OFFICE;
import static cn.xinfang.correspondence.rules.CaseHistory.REPORT;
import static cn.xinfang.correspondence.rules.CaseHistory.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.document.DocumentRenderer;
import cn.xinfang.document.MergeRecord;
import cn.xinfang.petition.Adoption;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.StatutoryWay;
import cn.xinfang.petition.closing.CheckItem;
import cn.xinfang.petition.closing.ReturnForRework;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Correct;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Registration;
import java.io.IOException;
import java.time.LocalDate;
import java.nio.file.Path;
import java.util.Optional;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {

    private static final DocumentRenderer RENDERER = new DocumentRenderer(Path.of("no-fonts"), it -> Optional.empty());
    private static final Contacts CONTACTS = new Contacts("0999-8500001", "安河县信访局，电话0999-8500001", false);

    @ParameterizedTest
    @ValueSource(ints = {2010, 2026})
    void every_paper_names_the_petition_the_petitioner_and_its_own_number(int year) throws IOException {
        CaseHistory file = Cases.full(year);
        for (Issue issue : Issues.of(file.history())) {
            MergeRecord record = Composition.of(issue, CONTACTS);
            String text = text(record);
            assertTrue(text.contains(NUMBER), text);
            assertTrue(text.contains("测试甲"), text);
            assertTrue(issue.number() == null || text.contains(issue.number()), text);
            assertEquals(year == 2010, record.under2005());
            assertFalse(text.contains(year == 2010 ? "《信访工作条例》" : "《信访条例》"), text);
        }
    }

    @Test
    void a_receipt_shows_the_code_and_the_day_by_which_the_office_acts() throws IOException {
        for (int year : new int[] {2010, 2026}) {
            Issue issue = Issues.receipt(CaseHistory.received(CaseHistory.letter(year, WAGES)).history()).orElseThrow();
            assertStates(Composition.receipt(issue, CONTACTS, "K7MW3RTX"), "K7MW3RTX", "测试甲等3人", "工地拖欠工资", "截至" + year + "年3月17日",
                    "测试甲的欠条.jpg", year == 2010 ? "《信访条例》第二十一条第一款" : "《信访工作条例》第二十二条第一款");
        }
    }

    @Test
    void a_transfer_letter_names_the_addressee_and_his_duties() throws IOException {
        assertStates(paper(Cases.transferred(2026), "D15-1"), "安信转〔2026〕12号", "安河县人社局", "测试甲等3人于2026年2月27日以来信形式反映工地拖欠工资的信访事项",
                "2026年3月4日", "《信访工作条例》第二十二条、第二十三条", "测试甲的欠条.jpg");
        assertStates(paper(Cases.transferred(2010), "D15-1"), "《信访条例》第二十一条");
    }

    @Test
    void an_assignment_letter_states_the_reason_and_the_day_that_was_set() throws IOException {
        assertStates(paper(Cases.assigned(2026), "D16-1"), "安信交〔2026〕3号", "交办理由：涉及多户群众。", "2026年5月5日前（含当日）", "第二十二条第一款第三项");
        assertStates(paper(Cases.assigned(2010), "D16-1"), "2010年5月5日前（含当日）", "第二十一条第一款第（四）项");
    }

    @Test
    void a_repeat_is_answered_by_what_has_become_of_the_matter() throws IOException {
        assertStates(paper(Cases.repeated(2026), "D06-1"), "安信程〔2026〕1号", "安河县信访局", "由安河县人社局办理", "第十九条第三款");
        assertStates(paper(Cases.afterTheEnd(2026), "D05-1"), "安信不再〔2026〕1号", "安人社信意〔2026〕4号", "2026年5月22日收到", "不再受理");
        assertStates(paper(Cases.afterTheEnd(2010), "D05-1"), "《信访条例》第三十四条");
    }

    @Test
    void the_petitioner_is_told_where_it_went() throws IOException {
        assertStates(paper(Cases.transferred(2026), "D02-1"), "测试甲等3人：", "已于2026年3月4日转送安河县人社局办理", "第二十三条第三款");
        assertStates(paper(Cases.assigned(2010), "D02-1"), "已于2010年3月4日交由安河县人社局办理", "第二十一条第二款");
    }

    @Test
    void a_notice_of_acceptance_states_the_way_the_sixty_days_and_whom_to_ask() throws IOException {
        assertStates(paper(Cases.accepted(Cases.transferred(2026)), "D03-1"), "信访事项接收情况及处理途径和程序告知书", "安人社信受〔2026〕5号", "2026年3月4日收到",
                "支付拖欠的工资：按照信访程序", "第三十一条第六项", "截至2026年5月9日", "由我局调查核实。", "承办人：测试乙0999-8500012）", "安河县信访局，电话0999-8500001");
        assertStates(paper(Cases.accepted(Cases.transferred(2010)), "D03-1"), "信访事项受理告知书", "2010年3月10日起予以受理", "第三十三条", "截至2010年5月10日");
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2026})
    void a_suggestion_is_answered_with_what_becomes_of_it_the_reasons_and_no_review(int year) throws IOException {
        MergeRecord paper = paper(Cases.answered(CaseHistory.letter(year, CaseHistory.SUGGESTION), Adoption.PARTLY), "D09-1");
        assertStates(paper, "建议意见回复", "安人社信答〔2026〕1号", "测试甲等3人", year + "年3月4日收到", year == 2010 ? "《信访条例》第二十九条" : "《信访工作条例》第二十九条",
                "关于“在青山镇增设公交站”的建议：部分采纳。", "先在集市设一站。", "其余待道路修通后再研究。", "特此回复。", "抄送：安河县信访局");
        assertFalse(text(paper).contains("复查"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2026})
    void the_answer_to_what_was_assigned_is_reported_to_the_office(int year) throws IOException {
        CaseHistory file = Cases.answered(Cases.assigned(year, CaseHistory.SUGGESTION), Adoption.NOT);
        assertStates(paper(file, "D16-2"), "信访事项办结报告", "安河县信访局：", year == 2010 ? "第二十一条第一款第（四）项" : "第二十二条第一款第三项", "增设公交站”的建议：未采纳。",
                "已于" + year + "年3月12日答复信访人（安人社信答〔2026〕1号）");
        assertTrue(Issues.of(Cases.answered(CaseHistory.letter(year, CaseHistory.SUGGESTION), Adoption.NOT).history()).stream()
                .noneMatch(issue -> issue.key().startsWith("D16")), "what was transferred is not");
    }

    @Test
    void an_inquiry_is_answered_without_speaking_of_adoption() throws IOException {
        MergeRecord paper = paper(Cases.answered(CaseHistory.letter(2026, CaseHistory.INQUIRY), null), "D09-1");
        assertStates(paper, "咨询答复", "关于“询问末班车时间”的咨询：", "先在集市设一站。");
        assertFalse(text(paper).contains("采纳"));
        assertFalse(text(paper).contains("第二十九条"));
        MergeRecord secret = paper(Cases.answered(CaseHistory.confidential(2026, CaseHistory.INQUIRY), null), "D09-1");
        assertFalse(text(secret).contains("抄送"), "要求保密的不抄送");
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2026})
    void a_notice_of_simplified_handling_names_the_ten_working_days_beside_the_sixty(int year) throws IOException {
        assertStates(paper(Cases.simplified(year), "D03-1"), "适用简易办理", "10个工作日内（截至" + year + "年3月18日）", "60日内（截至" + year + "年5月");
        assertFalse(text(paper(Cases.accepted(Cases.transferred(year)), "D03-1")).contains("简易"));
    }

    @Test
    void a_claim_outside_the_petition_procedure_gets_no_sixty_days_and_no_review() throws IOException {
        CaseHistory file = Cases.opined(Cases.accepted(Cases.transferred(CaseHistory.letter(2026, LICENCE))));
        assertFalse(text(paper(file, "D03-1")).contains("60日"));
        assertStates(paper(file, "D03-1"), "第三十一条第五项");
        assertFalse(text(paper(file, "D08-1")).contains("复查"));
    }

    @Test
    void a_refusal_states_ground_article_and_where_to_go() throws IOException {
        assertStates(paper(Cases.declined(2026), "D04-1"), "安人社信不受〔2026〕1号", "《信访工作条例》第三十一条", "该劳动争议应当先行仲裁。",
                "请你们向安河县劳动人事争议仲裁委员会提出，期限为一年");
        assertStates(paper(Cases.declined(2010), "D04-1"), "《信访条例》第十四条第二款");
    }

    @Test
    void a_claim_is_led_in_with_the_procedure_the_body_and_the_periods_there() throws IOException {
        assertStates(paper(Cases.ledIn(2026), "D04-1"), "信访事项导入法定途径告知书", "安人社信导〔2026〕1号", "支付拖欠的工资：导入仲裁程序处理（《信访工作条例》第三十一条第二项）",
                "请向安河县劳动人事争议仲裁委员会提出，程序为劳动争议仲裁", "提出期限：一年内。办理期限：四十五日内。十五日内可起诉。", "不是信访事项的办理期限", "该争议应当先行申请仲裁。");
        assertStates(paper(Cases.ledIn(2010), "D04-1"), "《信访条例》第二十一条第一款第一项", "不予受理", "劳动争议仲裁");
    }

    @Test
    void a_report_is_handed_over_with_a_receipt_and_the_petitioner_told_without_a_promise_of_days() throws IOException {
        for (int year : new int[] {2010, 2026}) {
            CaseHistory file = CaseHistory.received(CaseHistory.letter(year, REPORT)).on(3, 4).does(OFFICE, Cases.HANDED_OVER);
            assertStates(paper(file, "D20-1"), "信访事项移送函", "陇宁市纪委监委：", "1．查处虚报补助。", "回执", "是否接收", "安信移〔2026〕1号", "不得将信访人的检举、揭发材料",
                    year == 2010 ? "《信访条例》第二十一条" : "《信访工作条例》第二十二条第二款、第三十条");
            assertStates(paper(file, "D02-1"), "转送陇宁市纪委监委办理", "该单位按照有关规定告知你");
            assertFalse(text(paper(file, "D02-1")).contains("15日"));
        }
    }

    @Test
    void an_acceptance_states_the_periods_of_a_statutory_way_as_none_of_its_own() throws IOException {
        Claim claim = LICENCE.on(new StatutoryWay("0104", "劳动保障监察", "劳动保障行政部门", "二年内", "六十个工作日内", "《劳动保障监察条例》", null));
        assertStates(paper(Cases.accepted(Cases.transferred(CaseHistory.letter(2026, claim))), "D03-1"),
                "（提出期限：二年内；办理期限：六十个工作日内；这是该途径的法定期限，不是信访期限）");
    }

    @Test
    void an_extension_states_both_days_and_who_approved_it() throws IOException {
        assertStates(paper(Cases.full(2026), "D07-1"), "安人社信延〔2026〕2号", "账目需要审计", "延长30日", "至2026年6月8日", "第三十四条", "（经办人）批准",
                "承办人：测试乙0999-8500012）");
        assertStates(paper(Cases.full(2010), "D07-1"), "延长30日", "第三十三条", "应于2010年5月10日前");
    }

    @Test
    void an_opinion_answers_the_claim_names_the_review_and_goes_to_the_office_in_copy() throws IOException {
        assertStates(paper(Cases.full(2026), "D08-1"), "安人社信意〔2026〕4号", "在青山镇修路工地务工", "经查，欠薪属实。", "“支付拖欠的工资”的请求：予以支持",
                "依据：《中华人民共和国劳动法》第五十条。", "向陇宁市人社局提出复查申请（《信访工作条例》第三十五条）", "抄送：安河县信访局。");
        assertStates(paper(Cases.full(2010), "D08-1"), "（《信访条例》第三十四条）");
    }

    @Test
    void a_proof_of_service_is_blank_until_the_notice_was_served() throws IOException {
        assertFalse(text(paper(Cases.accepted(Cases.transferred(2026)), "D14-D03-1")).contains("■"));
        assertStates(paper(Cases.full(2026), "D14-D08-1"), "信访事项处理意见书", "安人社信意〔2026〕4号", "■邮寄送达", "2026年5月22日", "挂号信0001");
        assertEquals("送达回证（信访事项处理意见书）", Composition.title(paper(Cases.full(2026), "D14-D08-1")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2026})
    void the_name_of_who_asked_for_secrecy_stays_out_of_papers_to_other_units(int year) throws IOException {
        CaseHistory file = Cases.opined(Cases.accepted(Cases.transferred(CaseHistory.confidential(year, WAGES))));
        String letter = text(paper(file, "D15-1"));
        assertFalse(letter.contains("测试甲"), letter);
        assertTrue(letter.contains("某信访人") && letter.contains("信访材料（共1件）") && letter.contains("不得向与办理无关的人员和单位透露信访人身份"), letter);
        assertStates(paper(file, "D03-1"), "测试甲等3人：");
        assertFalse(text(paper(file, "D08-1")).contains("抄送"), "a copy would carry the name to another unit");
    }

    @Test
    void a_letter_with_a_report_forbids_telling_the_accused() throws IOException {
        assertStates(paper(Cases.transferred(CaseHistory.letter(2026, REPORT)), "D15-1"), "不得将信访人的检举、揭发材料", "第三十条第三款");
        assertStates(paper(Cases.transferred(CaseHistory.letter(2010, REPORT)), "D15-1"), "《信访条例》第二十三条");
    }

    @Test
    void a_letter_printed_again_after_a_correction_reads_as_it_was_sent() throws IOException {
        CaseHistory file = Cases.transferred(2026);
        MergeRecord sent = paper(file, "D15-1");
        file.does(LABOUR, Cases.OBJECTION).does(OFFICE, Cases.UPHELD).does(OFFICE, new Correct("摘要有误", corrected()))
                .does(OFFICE, new ClassifyClaims(List.of(WAGES))).does(OFFICE, Cases.transfer(CaseHistory.ROADS));
        assertEquals(sent, paper(file, "D15-1"));
        assertStates(paper(file, "D15-2"), "形式反映桥梁工地拖欠工资", "安河县交通局");
    }

    @Test
    void an_opinion_that_came_back_for_rework_stays_beside_the_new_one() throws IOException {
        CaseHistory file = Cases.opined(Cases.full(2026).does(OFFICE, new ReturnForRework(Set.of(CheckItem.FACTS_AND_BASIS), "依据不明")))
                .on(6, 1).does(LABOUR, new Serve(NoticeKind.OPINION, LocalDate.of(2026, 6, 1), ServiceMeans.IN_PERSON, "测试甲", "本人签收"));
        assertStates(paper(file, "D14-D08-1"), "■邮寄送达", "2026年5月22日");
        assertStates(paper(file, "D14-D08-2"), "■直接送达", "2026年6月1日");
    }

    @Test
    void a_preview_shows_the_text_without_number_and_name() throws IOException {
        CaseHistory file = Cases.transferred(2026).on(3, 10);
        PetitionState state = file.state();
        Issue preview = Issues.preview(Cases.ACCEPTANCE.signed(state, file.situation(LABOUR), null), state, "测试丁");
        String text = text(Composition.of(preview, CONTACTS));
        assertTrue(text.contains("由我局调查核实。") && text.contains("截至2026年5月9日"), text);
        assertFalse(text.contains("测试甲"), text);
        assertFalse(preview.showsIdentity());
    }

    private static Registration corrected() {
        Registration before = CaseHistory.letter(2026, WAGES);
        Matter matter = new Matter("反映桥梁工地拖欠工资", before.matter().text(), "青山镇", "求决", null, null, null, false, false);
        return new Registration(before.channel(), before.petitionedOn(), before.receivedOn(), null, before.division(), before.contentClass(),
                before.people(), before.affected(), false, false, false, matter, before.claims(), before.attachments(), before.petitioners(), null);
    }

    private static MergeRecord paper(CaseHistory file, String key) {
        return Composition.of(Issues.of(file.history()).stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow(), CONTACTS);
    }

    private static void assertStates(MergeRecord record, String... statements) throws IOException {
        String text = text(record);
        for (String statement : statements) {
            assertTrue(text.contains(statement.replaceAll("\\s", "")), () -> "missing: " + statement + "\nin: " + text);
        }
    }

    /** All text of the printed paper without white space. */
    private static String text(MergeRecord record) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.pdf(record))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replaceAll("\\s", "");
        }
    }
}
