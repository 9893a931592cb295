package cn.xinfang.outside.rules;

import cn.xinfang.petition.registration.Purpose;
import java.time.LocalDate;
import java.util.List;

/** Orders as a hotline sends them, from which a test varies one thing. */
public final class Orders {

    public static final LocalDate DAY = LocalDate.parse("2026-03-03");
    public static final Citizen CITIZEN = new Citizen("测试甲", "13900000000", "安河县双泉镇", null, null);

    private Orders() {
    }

    public static OrderText lamps(String number) {
        return of(number, Purpose.SOLUTION, "路灯不亮", "双泉镇政府门前一条街的路灯已有半个月不亮。");
    }

    public static OrderText accusation(String number) {
        return of(number, Purpose.ACCUSATION, "反映虚报补助", "某单位负责人虚报耕地地力保护补助面积。");
    }

    public static OrderText of(String number, Purpose purpose, String summary, String text) {
        return new OrderText(number, DAY.minusDays(1), purpose, summary, text, "621321", "镇政府门前", "市政设施", null, 2, false, null, CITIZEN, List.of());
    }
}
