package cn.xinfang.interconnection.envelope;

import cn.xinfang.interconnection.rules.CertificateAnnounced;
import cn.xinfang.interconnection.store.CertificateStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Projector;
import cn.xinfang.journal.Sharing;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** Certificates of the other nodes: one stream a node, written by the city for all its counties. */
@ApplicationScoped
public class CertificateProjector implements Projector<CertificateAnnounced> {

    static final String KIND = "certificate";

    private CertificateStore certificates;
    private PeerStore peers;
    private NodeKeys keys;
    private NodeSettings node;
    private Today today;

    protected CertificateProjector() {
    }

    @Inject
    public CertificateProjector(CertificateStore certificates, PeerStore peers, NodeKeys keys, NodeSettings node, Today today) {
        this.certificates = certificates;
        this.peers = peers;
        this.keys = keys;
        this.node = node;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<CertificateAnnounced> factType() {
        return CertificateAnnounced.class;
    }

    /** A node that finds another certificate under its own name raises the alarm: somebody else could open what is sealed for it. */
    @Override
    public void project(History<CertificateAnnounced> history) {
        CertificateAnnounced last = history.entries().get(history.entries().size() - 1).fact();
        certificates.put(last.node(), last.certificate());
        if (last.node().equals(node.node()) && !Arrays.equals(last.certificate(), keys.certificate().der())) {
            node.parent().ifPresent(city -> peers.alarm(city, "上级公布的本节点证书与本机的不同，发给本节点的密封内容可能被他人打开，请双方核对指纹", today.instant()));
        }
    }

    /** @throws IllegalStateException when another node than the city has written */
    @Override
    public Sharing sharing(History<CertificateAnnounced> history) {
        String city = node.parent().orElse(node.node());
        if (history.entries().stream().anyMatch(entry -> !entry.header().node().equals(city))) {
            throw new IllegalStateException("节点证书不是由市级节点公布的");
        }
        return node.parent().isPresent() ? Sharing.NONE
                : new Sharing(peers.nodes().stream().collect(Collectors.toMap(peer -> peer, peer -> EnumSet.of(PartName.CONTENT))));
    }
}
