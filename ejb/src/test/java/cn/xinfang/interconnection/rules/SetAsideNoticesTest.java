package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.interconnection.rules.SetAside.Kind;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetAsideNoticesTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-10T08:00");

    @Test
    void what_waits_for_up_to_seven_days_is_nobodys_business() {
        assertEquals(List.of(), SetAsideNotices.of("安河县", List.of(NOW.minusDays(7), NOW), List.of(Kind.MISSING, Kind.BEHIND), NOW));
    }

    @Test
    void what_waits_longer_needs_people() {
        assertEquals(List.of("安河县发来的 2 件等候缺少的记录已超过七天，最早自 3月1日 起。请系统管理员在“互联互通”的“待处理”中请对方重新发送。"),
                SetAsideNotices.of("安河县", List.of(NOW.minusDays(8), NOW.minusDays(9), NOW), List.of(), NOW));
    }

    @Test
    void the_sender_is_told_what_came_back_and_what_failed() {
        assertEquals(List.of("安河县退回了本节点发出的 1 件。请系统管理员在“互联互通”的“待处理”中查看理由，消除原因后重新发送。",
                "本节点发出的 2 件安河县未能入库。请系统管理员在“互联互通”的“待处理”中查看原因，与对方核对。"),
                SetAsideNotices.of("安河县", List.of(), List.of(Kind.REFUSED, Kind.FORK, Kind.FAILED, Kind.BEHIND), NOW));
    }
}
