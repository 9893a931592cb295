package cn.xinfang.intake.rules;

import cn.xinfang.petition.Channel;
import cn.xinfang.petition.registration.Purpose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which words older systems write channel and purpose. The first word that is found decides. */
final class Wording {

    private static final List<Map.Entry<String, Channel>> CHANNELS = List.of(
            Map.entry("信箱", Channel.MAYORS_MAILBOX), Map.entry("热线", Channel.HOTLINE), Map.entry("电话", Channel.HOTLINE),
            Map.entry("来电", Channel.HOTLINE), Map.entry("12345", Channel.HOTLINE), Map.entry("传真", Channel.FAX_OR_MAIL),
            Map.entry("邮件", Channel.FAX_OR_MAIL), Map.entry("网", Channel.ONLINE), Map.entry("微信", Channel.ONLINE),
            Map.entry("转", Channel.TRANSFERRED_IN), Map.entry("走访", Channel.VISIT), Map.entry("来访", Channel.VISIT),
            Map.entry("个访", Channel.VISIT), Map.entry("集体访", Channel.VISIT), Map.entry("接访", Channel.VISIT),
            Map.entry("信", Channel.LETTER));

    private static final List<Map.Entry<String, Purpose>> PURPOSES = List.of(
            Map.entry("举报", Purpose.ACCUSATION), Map.entry("检举", Purpose.ACCUSATION), Map.entry("控告", Purpose.ACCUSATION),
            Map.entry("揭发", Purpose.ACCUSATION), Map.entry("申诉", Purpose.REDRESS), Map.entry("求决", Purpose.SOLUTION),
            Map.entry("求助", Purpose.SOLUTION), Map.entry("投诉", Purpose.SOLUTION), Map.entry("建议", Purpose.SUGGESTION),
            Map.entry("意见", Purpose.SUGGESTION), Map.entry("咨询", Purpose.INQUIRY), Map.entry("其他", Purpose.OTHER));

    private Wording() {
    }

    static Optional<Channel> channel(String written) {
        return first(CHANNELS, written);
    }

    static Optional<Purpose> purpose(String written) {
        return first(PURPOSES, written);
    }

    private static <T> Optional<T> first(List<Map.Entry<String, T>> words, String written) {
        return words.stream().filter(word -> written.contains(word.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
