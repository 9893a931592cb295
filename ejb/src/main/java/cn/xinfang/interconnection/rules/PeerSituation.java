package cn.xinfang.interconnection.rules;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How things stand with one peer, and in words what did not arrive, since when, and what to do.
 *
 * @param superior    whether the peer is this node's superior
 * @param alarm       why packages of the peer are not taken; null while they are
 * @param succeededAt when both sides last had nothing more; null before the first time
 * @param failure     why the last run failed; null when it did not
 * @param behindSince since when the peer lacks something; null when it lacks nothing
 * @param behind      how many streams it lacks something of
 * @param waiting     streams in quarantine
 */
public record PeerSituation(String name, boolean superior, String alarm, LocalDateTime alarmSince, LocalDateTime succeededAt,
                            String failure, LocalDateTime behindSince, int behind, int waiting) {

    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Duration LONG = Duration.ofDays(1);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    /**
     * @param lastNight when the last night was to begin; empty where only people start runs
     */
    public List<String> notices(Optional<LocalDateTime> lastNight, LocalDateTime now) {
        List<String> notices = new ArrayList<>();
        if (alarm != null) {
            notices.add("自 %s 起不接收%s的交换包：%s。请与对方系统管理员核对后重发。".formatted(alarmSince.format(MOMENT), name, alarm));
        }
        if (missed(lastNight, now)) {
            notices.add(superior ? countyMissed() : cityMissed());
        } else if (failure != null) {
            notices.add("最近一次与%s的交换失败：%s。系统会自动重试，也可在“互联互通”中点“立即交换”。".formatted(name, failure));
        } else if (behindSince != null && behindSince.plus(LONG).isBefore(now)) {
            notices.add("有 %d 件的变动自 %s 起没有送达%s。请在“互联互通”中点“立即交换”。".formatted(behind, behindSince.format(MOMENT), name));
        }
        if (waiting > 0) {
            notices.add("%s发来的 %d 件未能入库，正在待处理。请系统管理员在“互联互通”中查看原因。".formatted(name, waiting));
        }
        return notices;
    }

    private boolean missed(Optional<LocalDateTime> lastNight, LocalDateTime now) {
        return lastNight.filter(night -> night.plus(PATIENCE).isBefore(now) && (succeededAt == null || succeededAt.isBefore(night))).isPresent();
    }

    private String countyMissed() {
        return "与%s的夜间交换没有完成%s，%s：%s转来的件没有到达，本地的办理情况没有上报。请在“互联互通”中点“立即交换”，仍不成功请检查网络。"
                .formatted(name, failure == null ? "" : "(" + failure + ")", lastSuccess(), name);
    }

    private String cityMissed() {
        return "%s没有完成夜间交换，%s：该地的办理情况没有到达，转送该地的件可能没有送达。请联系该地系统管理员检查网络和服务。"
                .formatted(name, lastSuccess());
    }

    private String lastSuccess() {
        return succeededAt == null ? "此前从未成功" : "上次成功是 " + succeededAt.format(MOMENT);
    }
}
