package cn.xinfang.interconnection.envelope;

import cn.xinfang.interconnection.store.CertificateStore;
import cn.xinfang.interconnection.store.EnvelopeStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** In words what is wrong with envelopes and certificates, and what to do. */
@ApplicationScoped
public class EnvelopeNotices {

    @Inject
    private EnvelopeStore envelopes;

    @Inject
    private CertificateStore certificates;

    @Inject
    private NodeKeys keys;

    @Inject
    private NodeSettings node;

    /** Empty when all is well. */
    public List<String> all() {
        List<String> notices = new ArrayList<>();
        certificates.of(node.node()).filter(named -> !Arrays.equals(named.der(), keys.certificate().der())).ifPresent(other -> notices.add(
                "上级公布的本节点证书与本机的不同，密封给本节点的受限内容打不开，也可能被他人打开。请立即与上级系统管理员核对指纹。"));
        int failures = envelopes.failures();
        if (failures > 0) {
            notices.add("有 %d 份密封给本节点的受限内容打不开或者与存根不符。请系统管理员与上级、发出的县区核对证书指纹。".formatted(failures));
        }
        envelopes.unknownAddressees().forEach(other -> notices.add(
                "有受限内容要密封给节点 %s，上级还没有公布它的证书，内容没有发出。请联系上级系统管理员。".formatted(other)));
        return notices;
    }
}
