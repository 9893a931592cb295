package cn.xinfang.petition;

import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.util.List;

/** What people write and what officials answer: valid contents, from which a test varies one thing. */
final class Letters {

    static final Claim WAGES = new Claim(1, "支付拖欠的工资", ClaimClass.APPEAL, Route.PETITION);
    static final Claim INSURANCE = new Claim(2, "补缴社会保险", ClaimClass.APPEAL, Route.PETITION);
    static final Claim LAWSUIT = new Claim(1, "撤销判决", ClaimClass.APPEAL, Route.LITIGATION);
    static final Claim DUTY = new Claim(1, "查处拖欠工资的违法行为", ClaimClass.APPEAL, Route.STATUTORY_DUTY);
    static final Claim SUGGESTION = new Claim(1, "延长公交运营时间", ClaimClass.SUGGESTION, null);
    static final Claim ACCUSATION = new Claim(1, "查处虚报补助", ClaimClass.ACCUSATION, null);

    static final Matter MATTER = new Matter("反映工地拖欠工资", "在青山镇修路工地务工，自去年十月起未领到工资。", "青山镇",
            "求决", "县委书记", null, null, false, false);
    static final Petitioner WRITER = new Petitioner("李某", "安河县青山镇一村", "13900000000", null, null, false);

    /** The writer after he moved. */
    static final Petitioner MOVED = new Petitioner("李某", "安河县双泉镇二村", "13900000000", null, null, false);

    private Letters() {
    }

    static Registration letter(LocalDate receivedOn, Claim... claims) {
        return new Registration(Channel.LETTER, receivedOn, receivedOn, null, Town.COUNTY, "0101", 1, 3, false, false, false,
                MATTER, List.of(claims), List.of(), List.of(WRITER), null);
    }

    static Registration anonymous(LocalDate receivedOn, Claim... claims) {
        return new Registration(Channel.LETTER, receivedOn, receivedOn, null, Town.COUNTY, "0101", 1, 1, true, false, false,
                MATTER, List.of(claims), List.of(), List.of(), null);
    }

    static Registration urgent(LocalDate receivedOn) {
        return new Registration(Channel.LETTER, receivedOn, receivedOn, null, Town.COUNTY, "0101", 1, 30, false, false, true,
                MATTER, List.of(WAGES), List.of(), List.of(WRITER), null);
    }

    /** A report against the head of a unit. */
    static Registration report(LocalDate receivedOn, UnitRef accused) {
        return new Registration(Channel.LETTER, receivedOn, receivedOn, null, Town.COUNTY, "1701", 1, 1, false, false, false,
                MATTER, List.of(ACCUSATION), List.of(), List.of(WRITER),
                new Accused(accused.code(), accused.name(), accused.node(), "某某", "负责人"));
    }

    static Registration visit(LocalDate receivedOn, int people, int representatives) {
        return visit(receivedOn, people, representatives, WAGES);
    }

    static Registration visit(LocalDate receivedOn, int people, int representatives, Claim... claims) {
        List<Petitioner> petitioners = new java.util.ArrayList<>();
        for (int i = 0; i < Math.max(1, representatives); i++) {
            petitioners.add(new Petitioner("代表" + i, "青山镇", "1390000000" + i, null, null, i < representatives));
        }
        return new Registration(Channel.VISIT, receivedOn, receivedOn, null, Town.COUNTY, "0101", people, people, false, false,
                false, MATTER, List.of(claims), List.of(), petitioners, null);
    }
}
