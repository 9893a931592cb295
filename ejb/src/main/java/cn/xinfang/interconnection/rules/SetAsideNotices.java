package cn.xinfang.interconnection.rules;

import cn.xinfang.interconnection.rules.SetAside.Kind;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** In words what has waited too long for what it needs, and what a peer could not take in. */
public final class SetAsideNotices {

    /** X5: what waits longer for an earlier entry needs people. */
    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private SetAsideNotices() {
    }

    /**
     * @param parked since when streams of the peer wait here
     * @param there  why the peer could not take in what was sent to it
     */
    public static List<String> of(String peer, Collection<LocalDateTime> parked, Collection<Kind> there, LocalDateTime now) {
        List<String> notices = new ArrayList<>();
        List<LocalDateTime> tooLong = parked.stream().filter(since -> since.plus(PATIENCE).isBefore(now)).sorted().toList();
        if (!tooLong.isEmpty()) {
            notices.add("%s发来的 %d 件等候缺少的记录已超过七天，最早自 %s 起。请系统管理员在“互联互通”的“待处理”中请对方重新发送。"
                    .formatted(peer, tooLong.size(), tooLong.get(0).format(DAY)));
        }
        long refused = there.stream().filter(kind -> kind == Kind.REFUSED).count();
        if (refused > 0) {
            notices.add("%s退回了本节点发出的 %d 件。请系统管理员在“互联互通”的“待处理”中查看理由，消除原因后重新发送。".formatted(peer, refused));
        }
        long failed = there.stream().filter(kind -> !kind.parked()).count() - refused;
        if (failed > 0) {
            notices.add("本节点发出的 %d 件%s未能入库。请系统管理员在“互联互通”的“待处理”中查看原因，与对方核对。".formatted(failed, peer));
        }
        return notices;
    }
}
