package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.INSURANCE;
import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.DraftProofread;
import cn.xinfang.petition.handling.Finding;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.handling.Proofreading;
import cn.xinfang.petition.handling.SignDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in a draft, and that it is mended or answered before the signature (P119). */
class ProofreadingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final String BASIS = "《保障农民工工资支付条例》第三十条";

    private final Story accepted = Stage.已受理.under(RuleSet.XFGZTL2022);

    @Test
    void a_draft_that_is_in_order_gives_no_finding() {
        assertEquals(List.of(), findings(opinion("经查，该公司拖欠工资属实（2026年1月31日停工）。", "依照安政发〔2026〕3号，由该公司于三十日内支付所欠工资。", BASIS, "安河县人民政府")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            经查，该公司于2026年2月30日停工。 | 没有“2026年2月30日”这一天
            经查，该公司于2206年2月3日停工。  | 日期“2206年2月3日”不合情理
            经查，××公司拖欠工资属实。        | 留有未填的“××”
            经查，〔查明的事实〕，情况属实。   | 留有未填的“〔查明的事实〕”
            经查，该公司（原第三公司拖欠工资。 | “（）”没有成对
            信访人身份证号621399197001010013。 | 写有身份证号
            联系电话13800000000，情况属实。    | 写有手机号码
            属实。                            | 只有 3 个字，说不清楚
            不服本意见的，可以提起行政诉讼。  | 救济途径不对：“不服本意见的，可以提起行政诉讼”
            依据《社会治安管理处罚条例》处理。 | 《社会治安管理处罚条例》自2006-03-01起不再施行
            依据《中华人民共和国合同法》处理。 | 《中华人民共和国合同法》自2021-01-01起不再施行
            依据《信访条例》第三十二条处理。   | 该件适用《信访工作条例》，写的是《信访条例》第三十二条
            依据《信访工作条例》第五十一条。   | 《信访工作条例》第五十一条不存在，该法共 50 条
            """)
    void a_slip_in_the_facts_is_found(String facts, String what) {
        assertEquals(List.of("查明的事实：" + what), findings(opinion(facts, "由该公司于三十日内支付所欠工资。", BASIS, "安河县人民政府")).stream().map(Finding::key).toList());
    }

    @Test
    void the_own_unit_is_not_where_a_review_is_requested() {
        assertEquals(List.of("复查机关：写的是本单位"), findings(opinion("经查，该公司拖欠工资属实。", "由该公司于三十日内支付所欠工资。", BASIS,
                COUNTY_LABOUR.name())).stream().map(Finding::key).toList());
    }

    @Test
    void one_answer_for_two_claims_is_found() {
        ClaimResult one = new ClaimResult(WAGES.number(), ClaimResult.Outcome.SUPPORTED, "由该公司支付。", BASIS);
        ClaimResult same = new ClaimResult(INSURANCE.number(), ClaimResult.Outcome.SUPPORTED, "由该公司支付。", BASIS);
        assertTrue(findings(new OpinionText("经查，该公司拖欠工资属实。", List.of(one, same), "安河县人民政府")).stream()
                .anyMatch(it -> it.what().equals("与另一项诉求的答复完全相同")));
    }

    @Test
    void a_finding_is_mended_or_answered_before_the_signature_and_the_answer_is_kept() {
        Story story = accepted.does(officer(COUNTY_LABOUR), Acts.draft(opinion("经查，××公司拖欠工资属实。", "由该公司于三十日内支付所欠工资。", BASIS, "安河县人民政府")));
        assertEquals("PROOF_UNANSWERED", story.refuses(head(COUNTY_LABOUR), Acts.sign()).code());
        String key = "查明的事实：留有未填的“××”";
        assertEquals("PROOF_UNANSWERED", story.refuses(head(COUNTY_LABOUR), new SignDraft("1号", Map.of(key, " "))).code());
        Decision signed = Petition.decide(story.state(), new SignDraft("1号", Map.of(key, "该公司名称依法不公开")), story.situation(head(COUNTY_LABOUR)));
        List<PetitionFact> facts = ((Decision.Facts) signed).facts();
        assertEquals(List.of(DraftProofread.class, OpinionIssued.class), Stream.of(facts.get(0), facts.get(1)).map(Object::getClass).collect(Collectors.toList()));
        assertEquals(List.of(new DraftProofread.Answered(key, "该公司名称依法不公开")), ((DraftProofread) facts.get(0)).answers());
    }

    private List<Finding> findings(OpinionText text) {
        return Proofreading.of(text, accepted.state(), TODAY);
    }

    private static OpinionText opinion(String facts, String answer, String basis, String reviewBody) {
        return new OpinionText(facts, List.of(new ClaimResult(WAGES.number(), ClaimResult.Outcome.SUPPORTED, answer, basis)), reviewBody);
    }
}
