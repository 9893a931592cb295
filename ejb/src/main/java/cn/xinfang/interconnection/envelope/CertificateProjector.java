package cn.xinfang.interconnection.envelope;

import cn.xinfang.interconnection.rules.CertificateAnnounced;
import cn.xinfang.interconnection.store.CertificateStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Projector;
import cn.xinfang.journal.Sharing;
import cn.xinfang.kernel.NodeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** Certificates of the other nodes: one stream a node, written by the city for all its counties. */
@ApplicationScoped
public class CertificateProjector implements Projector<CertificateAnnounced> {

    static final String KIND = "certificate";

    private CertificateStore certificates;
    private PeerStore peers;
    private NodeSettings node;

    protected CertificateProjector() {
    }

    @Inject
    public CertificateProjector(CertificateStore certificates, PeerStore peers, NodeSettings node) {
        this.certificates = certificates;
        this.peers = peers;
        this.node = node;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<CertificateAnnounced> factType() {
        return CertificateAnnounced.class;
    }

    @Override
    public void project(History<CertificateAnnounced> history) {
        CertificateAnnounced last = history.entries().get(history.entries().size() - 1).fact();
        certificates.put(last.node(), last.certificate());
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
