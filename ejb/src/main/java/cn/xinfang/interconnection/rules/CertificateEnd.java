package cn.xinfang.interconnection.rules;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The end of a certificate, after which packages signed with it are refused, and what to do before.
 *
 * @param name  of the node; null for this node itself
 * @param until last moment at which it holds
 */
public record CertificateEnd(String name, LocalDateTime until) {

    private static final int EARLY = 90;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** Something from 90 days before the end on. */
    public Optional<String> notice(LocalDateTime now) {
        long days = Duration.between(now, until).toDays();
        if (now.isAfter(until)) {
            return Optional.of("%s的交换证书已于 %s 到期，交换包不再被接收。%s".formatted(whose(), until.format(DAY), advice()));
        }
        return days >= EARLY ? Optional.empty()
                : Optional.of("%s的交换证书将于 %s 到期，还有 %d 天。%s".formatted(whose(), until.format(DAY), days, advice()));
    }

    private String whose() {
        return name == null ? "本节点" : name;
    }

    private String advice() {
        return name == null ? "请系统管理员更换密钥，并把新证书交各对端核对指纹后启用。" : "请联系对方系统管理员更换证书。";
    }
}
