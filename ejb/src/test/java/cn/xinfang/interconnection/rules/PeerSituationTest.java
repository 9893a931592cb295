package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeerSituationTest {

    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 3, 3, 0, 30);
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 3, 8, 30);

    @Test
    void nothing_is_said_when_the_night_succeeded() {
        assertEquals(List.of(), notices(county(NIGHT.plusMinutes(4), null), MORNING));
    }

    @Test
    void nothing_is_said_while_the_night_may_still_be_under_way() {
        assertEquals(List.of(), notices(county(NIGHT.minusDays(1), null), NIGHT.plusHours(2)));
    }

    @Test
    void a_county_reads_since_when_nothing_went_and_what_to_do() {
        assertEquals(List.of("与陇宁市的夜间交换没有完成(连不上上级节点)，上次成功是 3月2日 00:34：陇宁市转来的件没有到达，"
                + "本地的办理情况没有上报。请在“互联互通”中点“立即交换”，仍不成功请检查网络。"),
                notices(county(NIGHT.minusDays(1).plusMinutes(4), "连不上上级节点"), MORNING));
    }

    @Test
    void the_city_reads_which_county_was_silent() {
        assertEquals(List.of("安河县没有完成夜间交换，此前从未成功：该地的办理情况没有到达，转送该地的件可能没有送达。"
                + "请联系该地系统管理员检查网络和服务。"),
                notices(new PeerSituation("安河县", false, null, null, null, null, null, 0, 0), MORNING));
    }

    @Test
    void an_alarm_and_what_waits_are_said_beside_each_other() {
        PeerSituation situation = new PeerSituation("安河县", false, "缺第 5 号包，第 6 号包没有接收", NIGHT, NIGHT, null, null, 0, 2);
        assertEquals(List.of("自 3月3日 00:30 起不接收安河县的交换包：缺第 5 号包，第 6 号包没有接收。请与对方系统管理员核对后重发。",
                "安河县发来的 2 件未能入库，正在待处理。请系统管理员在“互联互通”中查看原因。"), notices(situation, MORNING));
    }

    @Test
    void what_waits_for_a_day_is_said_even_where_no_night_is_planned() {
        PeerSituation situation = new PeerSituation("安河县", false, null, null, null, null, NIGHT.minusDays(2), 3, 0);
        assertEquals(List.of("有 3 件的变动自 3月1日 00:30 起没有送达安河县。请在“互联互通”中点“立即交换”。"),
                situation.notices(Optional.empty(), MORNING));
    }

    private static PeerSituation county(LocalDateTime succeededAt, String failure) {
        return new PeerSituation("陇宁市", true, null, null, succeededAt, failure, null, 0, 0);
    }

    private static List<String> notices(PeerSituation situation, LocalDateTime now) {
        return situation.notices(Optional.of(NIGHT), now);
    }
}
