package cn.xinfang.interconnection;

import cn.xinfang.directory.Directory;
import cn.xinfang.directory.NodeView;
import cn.xinfang.interconnection.envelope.Certificates;
import cn.xinfang.interconnection.restoration.Restoration;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.NodeJoined;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.security.crypto.NodeKeyFiles;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes the peers of the key folder into the database at every start. */
@Singleton
@Startup
@DependsOn({"Migrator", "ReferenceBaseline"})
@PermitAll
public class PeerEnrolment {

    @Inject
    private NodeSettings settings;

    @Inject
    private Directory directory;

    @Inject
    private PeerStore peers;

    @Inject
    private Event<NodeJoined> joined;

    @Inject
    private Certificates certificates;

    @Inject
    private Restoration restoration;

    @PostConstruct
    void atStart() {
        Map<String, String> names = directory.nodes().stream().collect(Collectors.toMap(NodeView::code, NodeView::name));
        try {
            for (PeerFiles.Certificates peer : PeerFiles.read(settings.keys())) {
                String node = peer.exchange().nodeCode();
                if (peers.enrol(peer.exchange(), names.getOrDefault(node, node), NodeKeyFiles.tlsFingerprint(peer.tls()))) {
                    joined.fire(new NodeJoined(node));
                }
            }
            certificates.announce();
            restoration.closeIfComplete();
        } catch (IOException e) {
            throw new UncheckedIOException("对端证书无法读取，请检查密钥目录中的 peers", e);
        }
    }
}
