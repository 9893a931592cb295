package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificateEndTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 3, 8, 30);

    @Test
    void nothing_is_said_ninety_days_before_the_end() {
        assertEquals(Optional.empty(), new CertificateEnd("安河县", NOW.plusDays(90)).notice(NOW));
    }

    @Test
    void the_end_of_a_peers_certificate_is_told_in_time_with_whom_to_call() {
        assertEquals(Optional.of("安河县的交换证书将于 2026年5月31日 到期，还有 89 天。请联系对方系统管理员更换证书。"),
                new CertificateEnd("安河县", NOW.plusDays(89)).notice(NOW));
    }

    @Test
    void after_the_end_of_its_own_certificate_a_node_says_what_that_means() {
        assertEquals(Optional.of("本节点的交换证书已于 2026年3月2日 到期，交换包不再被接收。请系统管理员更换密钥，并把新证书交各对端核对指纹后启用。"),
                new CertificateEnd(null, NOW.minusDays(1)).notice(NOW));
    }
}
