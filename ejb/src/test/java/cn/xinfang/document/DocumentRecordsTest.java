package cn.xinfang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.xinfang.law.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentRecordsTest {

    private final Specimens y2026 = Specimens.of2026();

    @Test
    void the_notice_of_acceptance_has_another_title_since_2022() {
        assertEquals("信访事项受理告知书", DocumentKind.ACCEPTANCE.title(RuleSet.XFTL2005));
        assertEquals("信访事项接收情况及处理途径和程序告知书", DocumentKind.ACCEPTANCE.title(RuleSet.XFGZTL2022));
    }

    @Test
    void an_extension_of_more_than_thirty_days_is_refused() {
        ExtensionNotice e = y2026.extension();
        assertThrows(IllegalArgumentException.class, () -> new ExtensionNotice(e.ruleSet(), e.head(), e.petition(), e.acceptedOn(),
                e.dueOn(), 31, e.newDueOn(), e.reason(), e.approver()));
    }

    @Test
    void a_refusal_without_the_competent_body_is_refused() {
        RefusalNotice r = y2026.refusal(RefusalGround.NOT_COMPETENT);
        assertThrows(IllegalArgumentException.class, () -> new RefusalNotice(r.ruleSet(), r.head(), r.petition(), r.receivedOn(),
                r.ground(), r.article(), r.explanation(), null, r.statute(), r.term()));
    }

    @Test
    void an_opinion_without_an_answer_is_refused() {
        Opinion o = y2026.opinion("经查属实。");
        assertThrows(IllegalArgumentException.class, () -> new Opinion(o.ruleSet(), o.head(), o.petition(), o.acceptedOn(), o.account(),
                o.findings(), List.of(), o.reviewBody()));
    }

    @Test
    void sixty_days_are_not_stated_where_no_claim_goes_the_petition_way() {
        AcceptanceNotice a = y2026.acceptance();
        var arbitration = List.of(new ClaimRoute("支付工资", Route.ARBITRATION, "仲裁委员会", null));
        assertThrows(IllegalArgumentException.class, () -> new AcceptanceNotice(a.ruleSet(), a.head(), a.petition(), a.referred(),
                a.receivedOn(), a.acceptedOn(), a.dueOn(), null, arbitration, a.way(), a.queryAt()));
    }
}
