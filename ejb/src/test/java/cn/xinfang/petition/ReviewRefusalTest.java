package cn.xinfang.petition;

import static cn.xinfang.petition.ReviewTest.BUREAU;
import static cn.xinfang.petition.ReviewTest.PROVINCE;
import static cn.xinfang.petition.ReviewTest.request;
import static cn.xinfang.petition.Town.CITY_GOVERNMENT;
import static cn.xinfang.petition.Town.CITY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.review.AdmissionText;
import cn.xinfang.petition.review.CallHearing;
import cn.xinfang.petition.review.CloseHearing;
import cn.xinfang.petition.review.DecisionText;
import cn.xinfang.petition.review.DraftReview;
import cn.xinfang.petition.review.GiveHelp;
import cn.xinfang.petition.review.HelpKind;
import cn.xinfang.petition.review.OpenHearing;
import cn.xinfang.petition.review.RequestGround;
import cn.xinfang.petition.review.RequestReview;
import cn.xinfang.petition.review.ReviewOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each command of a review refuses for what it says. */
class ReviewRefusalTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    /** A refused command at a stage. */
    record Case(String name, String code, Stage stage, Actor actor, PetitionCommand command) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> refusals() {
        Actor office = officer(COUNTY_OFFICE);
        Actor bureau = officer(CITY_LABOUR);
        Actor government = officer(CITY_GOVERNMENT);
        LocalDate tomorrow = MONDAY.plusDays(1);
        return Stream.of(
                c("申请早于收到答复", "REQUEST_DATES", Stage.已送达, office, request("2026-03-01", null, null, BUREAU)),
                c("申请写明天", "REQUEST_DATES", Stage.已送达, office, request(tomorrow.toString(), null, null, BUREAU)),
                c("邮戳晚于收到", "REQUEST_DATES", Stage.复查期限届满, office, request("2026-03-10", "2026-03-11", null, BUREAU)),
                c("申请没有理由", "REQUEST_GROUNDS", Stage.已送达, office,
                        new RequestReview(MONDAY, null, " ", null, BUREAU, List.of(BUREAU), COUNTY_OFFICE)),
                c("向无权的机关申请", "BODY_NOT_COMPETENT", Stage.已送达, office,
                        new RequestReview(MONDAY, null, "不服", null, BUREAU, List.of(PROVINCE), COUNTY_OFFICE)),
                c("没有选复查机关", "BODY_NOT_COMPETENT", Stage.已送达, office,
                        new RequestReview(MONDAY, null, "不服", null, null, List.of(BUREAU), COUNTY_OFFICE)),
                c("不予受理没有情形", "REQUEST_DECLINING_TEXT", Stage.复查申请已到, bureau, new DraftReview(new AdmissionText(false, null, "不符", null))),
                c("不告知向谁申请", "REQUEST_DECLINING_TEXT", Stage.复查申请已到, bureau,
                        new DraftReview(new AdmissionText(false, RequestGround.NOT_COMPETENT, "不属本局", " "))),
                c("按期申请当作逾期", "REQUEST_IN_TIME", Stage.复查申请已到, bureau,
                        new DraftReview(new AdmissionText(false, RequestGround.LATE, "逾期", null))),
                c("两次决定是否受理", "REQUEST_DECIDED", Stage.复查已受理, bureau, new DraftReview(Acts.ADMITTED)),
                c("未受理就作决定", "REQUEST_UNDECIDED", Stage.复查申请已到, bureau, new DraftReview(text(ReviewOutcome.UPHELD, 0, "陇宁市人民政府"))),
                c("复查意见没有结论", "DECISION_TEXT", Stage.复查已受理, bureau, new DraftReview(text(null, 0, "陇宁市人民政府"))),
                c("责令重办不定期限", "REDO_DAYS", Stage.复查已受理, bureau, new DraftReview(text(ReviewOutcome.REDO, 0, null))),
                c("责令重办六十一日", "REDO_DAYS", Stage.复查已受理, bureau, new DraftReview(text(ReviewOutcome.REDO, 61, null))),
                c("变更没有新结果", "CHANGE_MISSING", Stage.复查已受理, bureau, new DraftReview(text(ReviewOutcome.CHANGED, 0, "陇宁市人民政府"))),
                c("复查意见不告知复核机关", "NEXT_BODY", Stage.复查已受理, bureau, new DraftReview(text(ReviewOutcome.UPHELD, 0, " "))),
                c("听证通知没有地点", "HEARING_CALL", Stage.复查已受理, bureau, new CallHearing(tomorrow, "", "局长", "信访人", null)),
                c("听证开始后再通知", "HEARING_BEGUN", Stage.复核听证中, government, new CallHearing(tomorrow, "三楼", "局长", "信访人", null)),
                c("没有通知就开始听证", "HEARING_NOT_CALLED", Stage.复查已受理, bureau, new OpenHearing(MONDAY)),
                c("没有听证就结束", "NO_HEARING_OPEN", Stage.复查已受理, bureau, new CloseHearing(MONDAY, "笔录", "结论", null)),
                c("听证没有结论", "HEARING_RECORD", Stage.复核听证中, government, new CloseHearing(MONDAY, "笔录", " ", null)),
                c("帮扶没有情况", "HELP_TEXT", Stage.复核终结, office, new GiveHelp(MONDAY, HelpKind.SUPPORT, "")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void the_command_is_refused(Case it) {
        Refusal refusal = it.stage().under(RuleSet.XFGZTL2022).refuses(it.actor(), it.command());
        assertEquals(it.code(), refusal.code());
        assertFalse(refusal.instead() == null || refusal.instead().isBlank());
    }

    private static DecisionText text(ReviewOutcome outcome, int days, String next) {
        return new DecisionText(outcome, "属实", "理由成立", "《劳动法》", List.of(), days, next);
    }

    private static Case c(String name, String code, Stage stage, Actor actor, PetitionCommand command) {
        return new Case(name, code, stage, actor, command);
    }
}
