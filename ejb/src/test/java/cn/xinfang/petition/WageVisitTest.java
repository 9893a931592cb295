package cn.xinfang.petition;

import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_HOUSING;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.closing.CheckItem;
import cn.xinfang.petition.closing.Proofs;
import cn.xinfang.petition.cohandling.AnswerPart;
import cn.xinfang.petition.cohandling.AskPart;
import cn.xinfang.petition.execution.CheckExecution;
import cn.xinfang.petition.execution.DateExecution;
import cn.xinfang.petition.execution.Execution;
import cn.xinfang.petition.execution.ExecutionState;
import cn.xinfang.petition.execution.ReportExecution;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.mediation.SettleClaims;
import cn.xinfang.petition.mediation.SettlementKind;
import cn.xinfang.petition.routing.RecordTakeUp;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twelve workers come about their wages and an accident (domain §9.2): each claim goes its own way, and the petition ends when all have. */
class WageVisitTest {

    private static final Claim OFFENCE = new Claim(1, "查处拖欠工资的违法行为", ClaimClass.APPEAL, Route.STATUTORY_DUTY);
    private static final Claim WAGES = new Claim(2, "支付拖欠的工资", ClaimClass.APPEAL, Route.PETITION);
    private static final Claim INJURY = new Claim(3, "认定工伤", ClaimClass.APPEAL, Route.ADMINISTRATIVE);
    private static final Actor UNIT = officer(COUNTY_LABOUR);
    private static final Actor HEAD = head(COUNTY_LABOUR);
    private static final Actor OFFICE = officer(CITY_OFFICE);

    @Test
    void wages_are_agreed_on_the_offence_is_answered_and_the_injury_is_led_into_its_recognition() {
        Story story = Story.received(CITY_OFFICE, Letters.visit(day("2026-03-02"), 12, 5, OFFENCE, WAGES, INJURY));
        assertEquals(5, story.state().registration().petitioners().size());
        assertEquals(12, story.state().registration().particulars().people());

        story.on("2026-03-03").does(OFFICE, Acts.transfer(COUNTY_LABOUR)).on("2026-03-04").arrives();
        story.on("2026-03-06").does(UNIT, Acts.draft(Acts.ACCEPTANCE)).does(HEAD, Acts.sign())
                .does(UNIT, Acts.serve(NoticeKind.ACCEPTANCE, story.today()));
        assertEquals(day("2026-05-06"), story.term(ClockKind.T06).term().dueLegal(), "五一假期顺延");

        story.on("2026-03-09").does(UNIT, new AskPart(COUNTY_HOUSING, day("2026-03-20"), "核实工程款拨付和总包单位责任"));
        story.on("2026-03-18").does(officer(COUNTY_HOUSING), new AnswerPart(1, "工程款已拨付，总包单位应当先行清偿。"));

        story.on("2026-03-19");
        assertEquals("LEAD_IN_FIRST", story.refuses(UNIT, Acts.draft(Acts.opinion(OFFENCE, WAGES, INJURY))).code());
        story.does(UNIT, Acts.draft(Acts.leadIn(3, Route.ADMINISTRATIVE, Acts.INJURY))).does(HEAD, Acts.sign())
                .does(UNIT, Acts.serve(NoticeKind.LEAD_IN, story.today()));
        assertEquals("六十日内", story.state().registration().claims().get(2).way().bodyTime());

        story.on("2026-03-25").does(UNIT, new SettleClaims(SettlementKind.MEDIATION, List.of(2), "安河县路桥公司", "四月底前付清。", day("2026-04-30"), true));
        assertEquals(Status.ACCEPTED, story.state().status(), "还有一项要答复");
        assertTrue(story.term(ClockKind.T06).running());

        story.on("2026-04-01").does(UNIT, Acts.draft(answer())).does(HEAD, Acts.sign()).does(UNIT, Acts.serve(NoticeKind.OPINION, story.today()));
        assertEquals(day("2026-04-01"), story.term(ClockKind.T06).stoppedOn());
        assertTrue(story.state().terms().latest(ClockKind.T08).isEmpty(), "按信访程序办理的诉求已经达成协议，没有可以复查的意见");
        assertEquals(List.of("安河县路桥公司 2026-04-30", "null null"),
                ExecutionState.due(story.state()).stream().map(it -> it.executor() + " " + it.by()).toList());

        story.on("2026-04-10").does(UNIT, new RecordTakeUp(3, story.today(), true, "工伤认定受理〔2026〕8号"))
                .does(UNIT, new DateExecution(1, "安河县劳动保障监察大队", day("2026-04-20")));
        story.on("2026-04-20").does(UNIT, new ReportExecution(1, story.today(), "行政处理决定书")).does(OFFICE, new CheckExecution(1, true, null));
        story.on("2026-04-29").does(UNIT, new ReportExecution(2, story.today(), "银行代发回单")).does(OFFICE, new CheckExecution(2, true, null));
        assertTrue(ExecutionState.due(story.state()).stream().allMatch(Execution::confirmed));

        assertEquals("3 项诉求均有答复、协议或法定途径", Proofs.of(story.state()).get(CheckItem.EVERY_CLAIM_ANSWERED));
        story.on("2026-05-06").does(OFFICE, Acts.of(Action.VERIFY, story, null));
        assertEquals(Status.VERIFIED, story.state().status());
        assertEquals(List.of(), story.state().tasks());
    }

    /** No review lies against the answer to an application that is not decided in the petition procedure. */
    private static OpinionText answer() {
        return new OpinionText("经查，用人单位拖欠十二人工资。", List.of(new ClaimResult(1, ClaimResult.Outcome.SUPPORTED, "已立案查处。",
                "《劳动保障监察条例》第二十六条")), null);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
