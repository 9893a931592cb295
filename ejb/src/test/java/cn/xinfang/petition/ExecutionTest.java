package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.INSURANCE;
import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static cn.xinfang.petition.RefusalTest.c;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.execution.CheckExecution;
import cn.xinfang.petition.execution.DateExecution;
import cn.xinfang.petition.execution.ExecutionState;
import cn.xinfang.petition.execution.ReportExecution;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is supported is carried out: the second paragraph of Article 32 in both regulations. */
class ExecutionTest {

    @Test
    void only_what_is_supported_is_to_be_carried_out_and_only_once_the_petitioner_has_the_opinion() {
        Story story = Story.received(COUNTY_LABOUR, Letters.letter(LocalDate.parse("2026-03-02"), WAGES, INSURANCE))
                .does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(head(COUNTY_LABOUR), Acts.sign())
                .does(officer(COUNTY_LABOUR), Acts.draft(new OpinionText("经查，欠薪属实。", List.of(
                        new ClaimResult(1, ClaimResult.Outcome.PARTLY_SUPPORTED, "支付三个月工资。", "《劳动法》第五十条"),
                        new ClaimResult(2, ClaimResult.Outcome.NOT_SUPPORTED, "已缴清。", "《社会保险法》第五十八条")), "安河县人民政府")))
                .does(head(COUNTY_LABOUR), Acts.sign());
        assertTrue(ExecutionState.due(story.state()).isEmpty());
        story.does(officer(COUNTY_LABOUR), Acts.serve(NoticeKind.OPINION, story.today()));
        assertEquals(List.of(1), ExecutionState.due(story.state()).stream().map(it -> it.claim()).toList());
    }

    @Test
    void the_duty_stands_until_the_office_has_checked_what_the_unit_reports() {
        Story story = Stage.已送达.under(RuleSet.XFTL2005);
        assertEquals(List.of(TaskKind.EXECUTE), tasks(story));
        story.does(officer(COUNTY_LABOUR), new DateExecution(1, "路桥公司", story.today().plusDays(20)));
        assertEquals(story.today().plusDays(20), story.state().tasks().get(0).due());
        assertEquals("《信访条例》第三十二条第二款", story.state().tasks().get(0).article().toString());

        story.later(15).does(officer(COUNTY_LABOUR), new ReportExecution(1, story.today(), "转账凭证 12 号"));
        assertEquals(List.of(TaskKind.CHECK_EXECUTION), tasks(story));
        story.does(officer(COUNTY_OFFICE), new CheckExecution(1, false, "款项尚未到账"));
        assertEquals(List.of(TaskKind.EXECUTE), tasks(story), "没有执行的，原定期限不变");
        assertTrue(ExecutionState.due(story.state()).get(0).overdue(story.today().plusDays(6)));

        story.does(officer(COUNTY_LABOUR), new ReportExecution(1, story.today(), "转账凭证 13 号"))
                .does(officer(COUNTY_OFFICE), new CheckExecution(1, true, null));
        assertEquals(List.of(), tasks(story));
    }

    @Test
    void verified_closing_does_not_end_the_duty_and_rework_does() {
        Story verified = Stage.审核认定办结.under(RuleSet.XFGZTL2022);
        assertEquals(List.of(TaskKind.EXECUTE), tasks(verified));
        Story reworked = Stage.已报告执行.under(RuleSet.XFGZTL2022);
        reworked.does(officer(COUNTY_OFFICE), Acts.of(Action.RETURN, reworked, null));
        assertEquals(List.of(), tasks(reworked));
    }

    static Stream<RefusalTest.Case> refusals() {
        LocalDate monday = LocalDate.parse("2026-03-02");
        Actor unit = officer(COUNTY_LABOUR);
        return Stream.of(
                c("执行期限早于今天", "EXECUTION_DATE", null, Stage.已送达, unit, new DateExecution(1, "路桥公司", monday.minusDays(1))),
                c("不写由谁执行", "EXECUTION_DATE", null, Stage.已送达, unit, new DateExecution(1, " ", monday.plusDays(1))),
                c("给没有支持的诉求定期", "EXECUTION_CLAIM", null, Stage.已送达, unit, new DateExecution(2, "路桥公司", monday.plusDays(1))),
                c("执行报告没有凭据", "EXECUTION_EVIDENCE", null, Stage.已送达, unit, new ReportExecution(1, monday, "")),
                c("执行日期写明天", "EXECUTION_EVIDENCE", null, Stage.已送达, unit, new ReportExecution(1, monday.plusDays(1), "收据")),
                c("不予确认执行不写理由", "REMARK_MISSING", null, Stage.已报告执行, officer(COUNTY_OFFICE), new CheckExecution(1, false, " ")));
    }

    private static List<TaskKind> tasks(Story story) {
        return story.state().tasks().stream().map(Task::kind).toList();
    }
}
