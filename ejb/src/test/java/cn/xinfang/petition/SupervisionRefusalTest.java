package cn.xinfang.petition;

import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.supervision.AnswerSupervision;
import cn.xinfang.petition.supervision.CloseSupervision;
import cn.xinfang.petition.supervision.Demand;
import cn.xinfang.petition.supervision.PressSupervision;
import cn.xinfang.petition.supervision.ReportUrgent;
import cn.xinfang.petition.supervision.Supervise;
import cn.xinfang.petition.supervision.SupervisionLevel;
import cn.xinfang.petition.supervision.SupervisionTrigger;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a supervision refuses for what its commands say. */
class SupervisionRefusalTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate NEXT_WEEK = MONDAY.plusDays(7);

    record Case(String name, String code, Stage stage, Actor actor, PetitionCommand command) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        Actor office = officer(COUNTY_OFFICE);
        return Stream.of(
                new Case("督办不选情形", "TRIGGER_MISSING", Stage.已受理, office, supervise(null, new Demand(SupervisionLevel.ONLINE, NEXT_WEEK, "请办理"))),
                new Case("督办不选方式", "LEVEL_MISSING", Stage.已受理, office, supervise(SupervisionTrigger.SHUFFLING, new Demand(null, NEXT_WEEK, "请办理"))),
                new Case("督办要求当天反馈", "REPORT_DATE", Stage.已受理, office, supervise(SupervisionTrigger.SHUFFLING, new Demand(SupervisionLevel.ONLINE, MONDAY, "请办理"))),
                new Case("督办不写要求", "REMARK_MISSING", Stage.已受理, office, supervise(SupervisionTrigger.SHUFFLING, new Demand(SupervisionLevel.ONLINE, NEXT_WEEK, " "))),
                new Case("继续督办不写要求", "REMARK_MISSING", Stage.督办中, office, new PressSupervision(new Demand(SupervisionLevel.LETTER, NEXT_WEEK, null), null)),
                new Case("反馈不写内容", "REPORT_MISSING", Stage.督办中, officer(COUNTY_LABOUR), new AnswerSupervision(" ")),
                new Case("结束督办不写核实情况", "REMARK_MISSING", Stage.督办已反馈, office, new CloseSupervision("")),
                new Case("上报不写报告对象", "REPORT_MISSING", Stage.重大紧急, officer(CITY_OFFICE), new ReportUrgent(" ", "电话")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_command_that_does_not_say_enough_is_refused_and_told_what_is_missing(Case it) {
        assertEquals(it.code(), it.stage().under(RuleSet.XFGZTL2022).refuses(it.actor(), it.command()).code());
    }

    @ParameterizedTest
    @EnumSource(SupervisionTrigger.class)
    void every_ground_of_a_supervision_has_its_article_in_both_rule_sets(SupervisionTrigger trigger) {
        for (RuleSet rules : RuleSet.values()) {
            assertEquals(rules.lawTitle(), trigger.article(rules).law());
        }
    }

    private static Supervise supervise(SupervisionTrigger trigger, Demand demand) {
        return new Supervise(new UUID(9, 1), COUNTY_OFFICE, trigger, demand, null);
    }
}
