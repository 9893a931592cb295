package cn.xinfang.interconnection.envelope;

import cn.xinfang.interconnection.rules.CertificateAnnounced;
import cn.xinfang.interconnection.store.CertificateStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.NodeJoined;
import cn.xinfang.journal.Writing;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.security.crypto.NodeCertificate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The city tells all its counties each other's certificates, which it holds since their enrolment. */
@ApplicationScoped
public class Certificates {

    private static final UUID CERTIFICATES = UUID.nameUUIDFromBytes("cn.xinfang.certificates".getBytes(StandardCharsets.UTF_8));
    private static final int NODES = 1000;

    @Inject
    private PeerStore peers;

    @Inject
    private CertificateStore certificates;

    @Inject
    private Journal journal;

    @Inject
    private JournalStore streams;

    @Inject
    private Writing writing;

    @Inject
    private NodeSettings node;

    /** Announces what is new or renewed; a county announces nothing, and a city nothing while it reads back what it told before. */
    @Transactional
    public void announce() {
        if (node.parent().isEmpty() && writing.paused().isEmpty()) {
            peers.all().stream().map(PeerRow::certificate).filter(this::isNew).forEach(this::announce);
        }
    }

    void share(@Observes NodeJoined joined) {
        journal.project(streams.streamsAfter(CertificateProjector.KIND, new UUID(0, 0), NODES));
    }

    private boolean isNew(NodeCertificate certificate) {
        Optional<NodeCertificate> known = certificates.of(certificate.nodeCode());
        return known.filter(it -> Arrays.equals(it.der(), certificate.der())).isEmpty();
    }

    private void announce(NodeCertificate certificate) {
        UUID stream = Ids.derived(CERTIFICATES, certificate.nodeCode());
        List<CertificateAnnounced> facts = List.of(new CertificateAnnounced(certificate.nodeCode(), certificate.der()));
        if (streams.stream(stream).isPresent()) {
            journal.append(journal.read(stream, CertificateAnnounced.class), facts, Author.SYSTEM);
        } else {
            journal.begin(stream, CertificateProjector.KIND, facts, Author.SYSTEM);
        }
    }
}
