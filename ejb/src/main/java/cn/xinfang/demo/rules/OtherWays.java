package cn.xinfang.demo.rules;

import cn.xinfang.petition.Claim;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.closing.Withdraw;
import cn.xinfang.petition.handling.LeadInText;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.mediation.SettleClaims;
import cn.xinfang.petition.mediation.SettlementKind;
import cn.xinfang.petition.routing.HandOverClaims;
import cn.xinfang.petition.routing.RecordTakeUp;
import java.util.List;

/** How a petition ends without an opinion: another procedure or another power solves it, the parties do, or the petitioner takes it back. */
final class OtherWays {

    private final Story story;
    private final List<Integer> claims;

    OtherWays(Story story) {
        this.story = story;
        this.claims = story.scene().matter().classifiedClaims().stream().map(Claim::number).toList();
    }

    /** The petitioner is told which procedure solves it, and the body takes it up. */
    void ledIn() {
        LeadInText text = story.wording().leadIn(story.scene().matter());
        story.contacted().drafted(1, 3, text).signed().served(NoticeKind.LEAD_IN, officer());
        claims.forEach(claim -> story.then(2, 5, officer(), date -> new RecordTakeUp(claim, date, true, "受理通知书已送信访人")));
    }

    /** A report goes to the body that has power over officials. */
    void handedOver() {
        Staff staff = story.scene().staff();
        UnitRef body = staff.ref(staff.discipline());
        story.then(0, 2, story.caseOfficer(), date -> new HandOverClaims(claims, body, false, null, "请依规依纪依法处理，并反馈是否受理。"));
    }

    void settled() {
        story.then(2, 6, officer(), date -> new SettleClaims(SettlementKind.MEDIATION, claims, "有关经营主体", "双方确认事实，对方一个月内履行完毕。",
                date.plusDays(30), true));
    }

    void withdrawn() {
        story.then(3, 10, officer(), date -> new Withdraw(date, "信访人与有关单位达成一致，自愿撤回。"));
    }

    private Employee officer() {
        return story.officer(story.holder());
    }
}
