package cn.xinfang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentRendererTest {

    private static final DocumentRenderer RENDERER = new DocumentRenderer(Path.of("no-fonts"), it -> Optional.empty());
    private static final Map<MergeRecord, byte[]> PRINTED = new ConcurrentHashMap<>();

    private final Specimens y2010 = Specimens.of2010();
    private final Specimens y2026 = Specimens.of2026();

    static Stream<MergeRecord> all() {
        return Stream.of(Specimens.of2010(), Specimens.of2026()).flatMap(s -> s.all().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_document_names_organ_title_petition_date_and_contact(MergeRecord document) throws IOException {
        assertStates(document, document.head().organ(), document.title(), document.petition().number(), document.head().officer(),
                document.head().phone(), document.head().issuedOn().getYear() + "年3月");
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_document_cites_only_the_regulation_it_falls_under(MergeRecord document) throws IOException {
        String other = document.under2022() ? "《信访条例》" : "《信访工作条例》";
        assertFalse(text(document).contains(other));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_document_is_small(MergeRecord document) {
        assertTrue(print(document).length < 100_000);
    }

    @Test
    void a_receipt_shows_the_query_code_and_how_to_ask() throws IOException {
        assertStates(y2010.receipt(true), "K7MW3RTX", Specimens.QUERY_AT, "《信访条例》第二十一条第一款", "15日内（截至2010年3月16日）",
                "《信访条例》第十二条规定的投诉请求受理凭证", "查询码仅在本回执上显示一次");
        assertStates(y2026.receipt(true), "K7MW3RTX", "《信访工作条例》第二十二条第一款", "《信访工作条例》第二十一条第二款");
    }

    @Test
    void a_unit_that_got_the_petition_directly_promises_its_own_notice() throws IOException {
        assertStates(y2010.receipt(false), "《信访条例》第二十二条第二款", "书面告知你是否受理");
        assertStates(y2026.receipt(false), "《信访工作条例》第二十三条第一款、第二款", "接收情况以及处理途径和程序");
    }

    @Test
    void the_whereabouts_name_the_unit_and_what_it_owes() throws IOException {
        assertStates(y2010.whereabouts(), "转送安河县自然资源局", "15日内决定是否受理", "第二十一条第二款");
        assertStates(y2026.whereabouts(), "转送安河县自然资源局", "15日内书面告知你接收情况以及处理途径和程序", "第二十三条第三款");
    }

    @Test
    void the_whereabouts_of_what_was_forwarded_name_the_office_and_its_fifteen_days() throws IOException {
        assertStates(y2010.forwarded(), "第二十二条第一款，我单位已于2010年3月1日代为上报安河县信访局", "15日内依法转送、交办（《信访条例》第二十一条第一款）");
        assertStates(y2026.forwarded(), "第二十三条第一款，我单位已于2026年3月1日代为上报安河县信访局", "（《信访工作条例》第二十二条第一款）");
        assertFalse(text(y2026.forwarded()).contains("接收情况"));
    }

    @Test
    void an_acceptance_of_2010_states_acceptance_and_sixty_days() throws IOException {
        assertStates(y2010.acceptance(), "信访事项受理告知书", "第二十一条第二款", "决定自2010年3月8日起予以受理", "第三十三条", "60日内（截至2010年5月7日）",
                "足额发放征地补偿款", "我单位将到现场核实地块面积。",
                "查询码见登记回执", Specimens.QUERY_AT);
    }

    @Test
    void an_acceptance_of_2026_states_the_way_of_every_claim() throws IOException {
        assertStates(y2026.acceptance(), "信访事项接收情况及处理途径和程序告知书", "第二十三条第三款", "第三十一条第六项", "第三十一条第五项",
                "由安河县农业农村局办理（办理期限：两个月；这是该途径的法定期限，不是信访期限）", "作为咨询类事项予以解答，由", "我单位将到现场核实地块面积。", "第三十四条", "60日内（截至2026年5月7日）");
    }

    @ParameterizedTest
    @EnumSource(RefusalGround.class)
    void a_refusal_states_ground_article_approval_and_where_to_go(RefusalGround ground) throws IOException {
        for (Specimens samples : List.of(y2010, y2026)) {
            RefusalNotice refusal = samples.refusal(ground);
            assertStates(refusal, ground.wording(), refusal.article().toString(), "经本单位负责人批准", "对该事项" + ground.conclusion());
            assertEquals(ground.redirects(), text(refusal).contains("向安河县人民政府提出，期限为自知道该决定之日起60日"));
        }
    }

    @Test
    void a_refusal_without_law_or_period_only_names_the_body() throws IOException {
        assertStates(y2026.refusal(RefusalGround.NOT_COMPETENT, null, null), "请你向安河县人民政府提出。");
    }

    @Test
    void after_the_final_review_the_notice_is_headed_no_longer_accepted() throws IOException {
        assertStates(y2026.refusal(RefusalGround.CONCLUDED), "信访事项不再受理告知书");
    }

    @Test
    void a_matter_in_hand_is_not_accepted_twice_and_the_notice_says_where_it_is() throws IOException {
        assertStates(y2010.procedural(false, false, false), "信访事项程序性告知书", Specimens.EARLIER, "由安河县自然资源局办理",
                "期限至2010年3月16日", "《信访条例》第十六条", "不重复受理", "新的事实", Specimens.QUERY_AT);
        assertStates(y2026.procedural(false, false, false), "《信访工作条例》第十九条第三款");
        assertStates(y2026.procedural(true, false, false), "内容相同，合并为一件，由安河县自然资源局统一办理和答复");
    }

    @Test
    void a_matter_that_is_overdue_is_pressed_and_its_period_does_not_begin_anew() throws IOException {
        assertStates(y2010.procedural(false, true, false), "已于2010年3月16日届满", "《信访条例》第三十六条督促承办单位", "原期限不重新计算");
        assertStates(y2026.procedural(false, true, false), "《信访工作条例》第四十条");
    }

    @Test
    void a_matter_that_was_answered_is_led_to_the_review() throws IOException {
        assertStates(y2010.procedural(false, false, true), "安自然资信意〔2010〕7号", "于2010年1月20日收到", "截至2010年2月22日",
                "向陇宁市自然资源局书面请求复查（《信访条例》第三十四条）");
        assertStates(y2026.procedural(false, false, true), "《信访工作条例》第三十五条");
    }

    @Test
    void what_is_over_is_not_accepted_any_more_but_good_reasons_and_new_facts_are_heard() throws IOException {
        for (Specimens samples : List.of(y2010, y2026)) {
            assertStates(samples.noLongerAccepted(), "信访事项不再受理告知书", Specimens.EARLIER, "经本单位负责人批准，对该事项不再受理", "因正当理由",
                    "新的事实、理由或者新的诉求", "帮扶救助");
        }
    }

    @Test
    void an_extension_states_reason_length_new_date_and_approver() throws IOException {
        assertStates(y2010.extension(), "《信访条例》第三十三条", "需要重新测量地块面积", "延长30日，至2010年6月7日", "本单位负责人（局长测试丁）批准");
        assertStates(y2026.extension(), "《信访工作条例》第三十四条", "延长30日，至2026年6月7日");
    }

    @Test
    void an_opinion_answers_every_claim_and_names_the_remedy() throws IOException {
        assertStates(y2010.opinion("经查属实。"), "一、投诉请求", "二、信访人陈述的事实和理由", "三、查明的事实", "四、处理意见及其法律法规依据",
                "“足额发放征地补偿款”的请求：予以支持", "“按新标准补发差额”的请求：部分支持", "“补发历年利息”的请求：解释说明", "“赔偿精神损失”的请求：不予支持",
                "依据：《中华人民共和国土地管理法》第四十八条", "由安河县自然资源局于2010年6月30日前", "第三十二条第二款",
                "可自收到本意见书之日起30日内向陇宁市自然资源局提出复查申请（《信访条例》第三十四条）", "抄送：陇宁市自然资源局，安河县信访局。");
        assertStates(y2026.opinion("经查属实。"), "可自收到本意见书之日起30日内向陇宁市自然资源局提出复查申请（《信访工作条例》第三十五条）");
    }

    @Test
    void a_proof_of_service_states_how_when_where_and_who() throws IOException {
        assertStates(y2026.proofOfService(), "信访事项处理意见书", "安自然资信意〔2026〕7号", "■留置送达", "□直接送达", "2026年5月4日", "河口镇某村",
                "本人拒绝签收，已拍照留存", "村委会工作人员");
    }

    @Test
    void a_blank_proof_of_service_ticks_no_method() throws IOException {
        assertStates(y2026.blankProofOfService(), "□留置送达", "□公告送达");
        assertFalse(text(y2026.blankProofOfService()).contains("■"));
    }

    @Test
    void what_is_not_known_of_a_service_stays_blank() throws IOException {
        ProofOfService p = y2026.blankProofOfService();
        Letterhead head = new Letterhead(p.head().organ(), null, false, p.head().issuedOn(), "经办丙", null, List.of());
        assertStates(new ProofOfService(p.ruleSet(), head, p.petition(), p.documentTitle(), null, p.recipient(),
                new Delivery(DeliveryMethod.POST, y2026.day(5, 4), null, "挂号信", null, null)), "■邮寄送达", "挂号信", "（承办人：经办丙）");
    }

    @Test
    void a_transfer_letter_states_the_duties_of_the_addressee() throws IOException {
        assertStates(y2010.transferLetter(), "陇信转〔2010〕126号", "转送你单位", "《信访条例》第二十一条", "15日内决定是否受理并书面告知信访人");
        assertStates(y2026.transferLetter(), "《信访工作条例》第二十二条、第二十三条", "15日内书面告知信访人", "5个工作日内提出异议并详细说明理由", "附件：1.征地补偿协议（复印件）",
                "抄送：安河县信访局。");
        assertFalse(text(y2010.transferLetter()).contains("5个工作日"), "the objection came with the regulation of 2022");
    }

    @Test
    void a_letter_with_a_report_forbids_telling_the_accused() throws IOException {
        assertStates(y2010.transferLetter(Caution.REPORT), "不得将信访人的检举、揭发材料", "《信访条例》第二十三条");
        assertStates(y2026.transferLetter(Caution.REPORT), "不得将信访人的检举、揭发材料", "《信访工作条例》第三十条第三款");
    }

    @Test
    void an_assignment_letter_states_reason_and_date_of_report() throws IOException {
        assertStates(y2010.assignmentLetter(), "重要情况需要反馈办理结果", "请于2010年4月30日前（含当日）将办理结果和办结报告报我单位", "第二十一条第一款第（四）项");
        assertStates(y2026.assignmentLetter(), "请于2026年4月30日前（含当日）", "第二十二条第一款第三项");
    }

    @Test
    void an_objection_gives_its_reasons_and_the_answer_says_whose_it_is() throws IOException {
        assertStates(y2026.objection(), "信访事项异议函", "《信访工作条例》第二十三条第三款", "我单位没有拨付职责", "有权处理该事项的是安河县财政局", "期限继续计算");
        assertStates(y2026.objectionReply(true), "同意你单位的异议，请交还相关材料");
        assertStates(y2026.objectionReply(false), "不同意你单位的异议，该事项仍由你单位依法办理，原期限不变");
    }

    @Test
    void a_report_on_completion_tells_the_office_facts_results_and_service() throws IOException {
        assertStates(y2010.completionReport(), "信访事项办结报告", "《信访条例》第二十一条第一款第（四）项", "“足额发放征地补偿款”的请求：予以支持", "已于2010年4月28日送达信访人");
        assertStates(y2026.completionReport(), "《信访工作条例》第二十二条第一款第三项");
    }

    @Test
    void a_report_of_an_urgent_matter_names_no_petitioner() throws IOException {
        assertStates(y2010.urgentReport(), "重大紧急信访信息专报", "《信访条例》第二十六条", "市委、市人民政府，省信访局：");
        assertStates(y2026.urgentReport(), "《信访工作条例》第二十五条", "由分管负责人到现场");
        assertFalse(text(y2026.urgentReport()).contains("测试甲"));
    }

    @Test
    void a_long_opinion_goes_on_on_further_pages_without_losing_its_end() throws IOException {
        Opinion opinion = y2026.opinion("第一段。" + "经查，协议约定的款项分三次发放，尚有差额。".repeat(200) + "\n最后一段到此为止。");
        try (PDDocument pdf = Loader.loadPDF(print(opinion))) {
            assertTrue(pdf.getNumberOfPages() > 5);
        }
        assertStates(opinion, "第一段。", "最后一段到此为止。", "提出复查申请", "—" + 5 + "—");
    }

    @Test
    void rare_characters_are_printed_and_those_without_glyph_as_code() throws IOException {
        assertStates(y2026.opinion("㛃䶮㐱，𠮷。"), "㛃䶮㐱，[U+20BB7]。");
    }

    @Test
    void text_cannot_change_the_page() throws IOException {
        assertStates(y2026.opinion("<script>&amp;</p>{{title}}\u0000\uFEFF末"), "<script>&amp;</p>{{title}}末");
    }

    @Test
    void several_threads_print_at_once() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> prints = all().<Callable<byte[]>>map(d -> () -> RENDERER.pdf(d)).toList();
            List<Future<byte[]>> printed = threads.invokeAll(prints);
            List<MergeRecord> documents = all().toList();
            for (int i = 0; i < documents.size(); i++) {
                assertEquals(text(documents.get(i)), text(printed.get(i).get()));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void assertStates(MergeRecord document, String... statements) throws IOException {
        String text = text(document);
        for (String statement : statements) {
            assertTrue(text.contains(statement.replaceAll("\\s", "")), () -> "missing: " + statement + "\nin: " + text);
        }
    }

    private static byte[] print(MergeRecord document) {
        return PRINTED.computeIfAbsent(document, RENDERER::pdf);
    }

    private static String text(MergeRecord document) throws IOException {
        return text(print(document));
    }

    /** All text of a file without white space and line ends. */
    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replaceAll("\\s", "");
        }
    }
}
