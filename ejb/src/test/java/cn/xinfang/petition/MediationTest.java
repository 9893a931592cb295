package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.INSURANCE;
import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.RefusalTest.c;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.execution.ReportExecution;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.mediation.SettleClaims;
import cn.xinfang.petition.mediation.SettlementKind;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.routing.RecordTakeUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parties that agree need no decision (信访工作条例 Article 33). */
class MediationTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Claim INJURY = new Claim(2, "认定工伤", ClaimClass.APPEAL, Route.ADMINISTRATIVE);

    @Test
    void an_agreement_about_every_claim_ends_the_handling_in_time() {
        Story story = accepted(WAGES).on("2026-03-20").does(officer(COUNTY_LABOUR), agreement(1));
        assertEquals(Status.PROCEDURE_ENDED, story.state().status());
        assertEquals(LocalDate.parse("2026-03-20"), story.state().endedOn());
        assertEquals(LocalDate.parse("2026-03-20"), story.term(ClockKind.T06).stoppedOn());
        assertTrue(story.state().terms().latest(ClockKind.T08).isEmpty(), "协议不是处理意见，没有复查");
    }

    @Test
    void what_is_not_agreed_still_gets_its_opinion() {
        Story story = accepted(WAGES, INSURANCE).does(officer(COUNTY_LABOUR), agreement(1));
        assertEquals(Status.ACCEPTED, story.state().status());
        assertTrue(story.term(ClockKind.T06).running());
        assertEquals("CLAIM_UNANSWERED", story.refuses(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(WAGES, INSURANCE))).code());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(INSURANCE))).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, story.today()));
        assertEquals(Status.SERVED, story.state().status());
        assertFalse(story.term(ClockKind.T06).running());
    }

    @Test
    void an_agreement_is_to_be_carried_out_by_its_day_and_checked_like_a_decision() {
        Story story = accepted(WAGES).does(officer(COUNTY_LABOUR), agreement(1));
        assertEquals(List.of(new Task(TaskKind.EXECUTE, COUNTY_LABOUR.code(), MONDAY, LocalDate.parse("2026-05-30"),
                new Article("信访工作条例", "第三十三条"))), story.state().tasks());
        story.on("2026-05-30").does(officer(COUNTY_LABOUR), new ReportExecution(1, story.today(), "银行回单"));
        assertEquals(List.of(), story.state().tasks());
    }

    @Test
    void notices_that_were_signed_before_are_served_after_the_agreement_too() {
        Story story = accepted(WAGES).does(officer(COUNTY_LABOUR), agreement(1)).later(1);
        story.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.ACCEPTANCE, story.today()));
        assertEquals(Set.of(), story.state().handling().toServe());
    }

    @Test
    void a_claim_that_was_led_in_and_not_taken_up_is_handled_again_although_the_others_are_settled() {
        Story story = accepted(WAGES, INJURY).does(officer(COUNTY_LABOUR), Acts.draft(Acts.leadIn(2, Route.ADMINISTRATIVE, Acts.INJURY)))
                .does(head(COUNTY_LABOUR), Acts.sign());
        RunningTerm before = story.term(ClockKind.T06);
        story.later(5).does(officer(COUNTY_LABOUR), agreement(1));
        assertEquals(Status.PROCEDURE_ENDED, story.state().status());
        story.later(5).does(officer(COUNTY_LABOUR), new RecordTakeUp(2, story.today(), false, "超过申请时限"));
        assertEquals(Status.ACCEPTED, story.state().status());
        assertEquals(before, story.term(ClockKind.T06), "期限接着算，不重新起算");
        Claim anew = new Claim(2, INJURY.text(), ClaimClass.APPEAL, Route.PETITION);
        story.does(officer(COUNTY_LABOUR), new ClassifyClaims(List.of(WAGES, anew)));
        assertEquals(Status.ACCEPTED, story.state().status());
        story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.opinion(anew)));
    }

    static Stream<RefusalTest.Case> refusals() {
        Actor unit = officer(COUNTY_LABOUR);
        return Stream.of(
                c("协议不选诉求", "SETTLE_CLAIMS", null, Stage.已受理, unit, agreement()),
                c("协议选了没有的诉求", "SETTLE_CLAIMS", null, Stage.已受理, unit, agreement(2)),
                c("协议没有对方", "AGREEMENT_TEXT", null, Stage.已受理, unit,
                        new SettleClaims(SettlementKind.MEDIATION, List.of(1), " ", "付清", MONDAY.plusDays(9), true)),
                c("一方没有同意", "AGREEMENT_UNSIGNED", "第三十三条", Stage.已受理, unit,
                        new SettleClaims(SettlementKind.RECONCILIATION, List.of(1), "路桥公司", "付清", MONDAY.plusDays(9), false)),
                c("履行期限已过", "AGREEMENT_DATE", null, Stage.已受理, unit,
                        new SettleClaims(SettlementKind.MEDIATION, List.of(1), "路桥公司", "付清", MONDAY.minusDays(1), true)));
    }

    private static SettleClaims agreement(Integer... claims) {
        return new SettleClaims(SettlementKind.MEDIATION, List.of(claims), "路桥公司", "十日内付清。", LocalDate.parse("2026-05-30"), true);
    }

    private static Story accepted(Claim... claims) {
        return Story.received(COUNTY_LABOUR, Letters.letter(MONDAY, claims)).does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE))
                .does(head(COUNTY_LABOUR), Acts.sign());
    }
}
