package cn.xinfang.petition;

import static cn.xinfang.petition.RefusalTest.c;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.RefusalTest.Case;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceCircumstances;
import cn.xinfang.petition.handling.ServiceMeans;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each means of service with its own proof and its own day. */
class ServiceTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    static Stream<Case> refusals() {
        Actor unit = officer(COUNTY_LABOUR);
        return Stream.of(
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
                        new ServiceCircumstances(null, null, false, MONDAY.minusDays(10)))));
    }

    @Test
    void a_public_notice_counts_as_served_thirty_days_after_its_publication() {
        Story story = Stage.已出具意见.under(RuleSet.XFGZTL2022);
        LocalDate published = story.today();
        story.later(30).does(officer(COUNTY_LABOUR), new Serve(NoticeKind.OPINION, published.plusDays(30), ServiceMeans.PUBLIC_NOTICE, "李某", "安河日报",
                new ServiceCircumstances(null, null, false, published)));
        assertEquals(published.plusDays(30), story.state().handling().opinionServedOn());
    }
}
