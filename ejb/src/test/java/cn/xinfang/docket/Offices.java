package cn.xinfang.docket;

import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.Seat;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Registration;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Units of the fictional city, their people, and what they receive. */
final class Offices {

    static final UnitRef CITY_OFFICE = new UnitRef("6213000000001000001", "陇宁市信访局", "621300", true, List.of());
    static final UnitRef CITY_ROADS = new UnitRef("6213000000001090001", "陇宁市交通运输局", "621300", false, List.of());
    static final UnitRef ANHE_OFFICE = new UnitRef("6213210000001000001", "安河县信访局", "621321", true, List.of());
    static final UnitRef ANHE_LABOUR = new UnitRef("6213210000001080001", "安河县人力资源和社会保障局", "621321", false, List.of());
    static final UnitRef HEBIN_OFFICE = new UnitRef("6213020000001000001", "河滨区信访局", "621302", true, List.of());

    static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);
    static final Claim WAGES = new Claim(1, "支付拖欠的工资", ClaimClass.APPEAL, Route.PETITION);
    static final Claim REPORT = new Claim(1, "查处虚报补助", ClaimClass.ACCUSATION, null);

    private Offices() {
    }

    static Actor officer(UnitRef unit) {
        return person("经办人", unit, unit.office() ? Seat.CASE_OFFICER : Seat.UNIT_OFFICER);
    }

    static Actor head(UnitRef unit) {
        return person("负责人", unit, unit.office() ? Seat.OFFICE_HEAD : Seat.UNIT_HEAD);
    }

    static Actor administrator(UnitRef unit) {
        return person("管理员", unit);
    }

    static Registration letter(LocalDate receivedOn) {
        return letter(receivedOn, "工地拖欠冬季工资，涉及 14 人", false, WAGES, null);
    }

    static Registration letter(LocalDate receivedOn, String summary, boolean confidential, Claim claim, Accused accused) {
        Matter matter = new Matter(summary, "本人王建设，在双泉镇修路，自去年十月起未领到工资，电话 13900001234。", "双泉镇修路工地", "求决",
                null, null, null, false, false);
        return new Registration(Channel.LETTER, receivedOn, receivedOn, null, "621321101", "0403", 1, 14, false, confidential,
                false, matter, List.of(claim), List.of(),
                List.of(new Petitioner("王建设", "安河县双泉镇上磨村", "13900001234", null, null, false)), accused);
    }

    static Registration reportAgainst(UnitRef unit, LocalDate receivedOn) {
        return letter(receivedOn, "虚报补助", false, REPORT, new Accused(unit.code(), unit.name(), unit.node(), "某某", "负责人"));
    }

    private static Actor person(String name, UnitRef unit, Seat... seats) {
        UUID account = UUID.nameUUIDFromBytes((unit.code() + name).getBytes(StandardCharsets.UTF_8));
        return new Actor(account, name, unit.code(), unit.office(), unit.node(), Set.of(seats));
    }
}
