package cn.xinfang.interconnection.envelope;

import cn.xinfang.interconnection.store.CertificateStore;
import cn.xinfang.interconnection.store.EnvelopeStore;
import cn.xinfang.interconnection.store.EnvelopeStore.Due;
import cn.xinfang.interconnection.store.EnvelopeStore.Waiting;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.ForkException;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.BrokenSealException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A county's envelopes: those that came are opened, those that are due are sealed; one that fails stops no other. */
@ApplicationScoped
public class Envelopes {

    @Inject
    private EnvelopeStore envelopes;

    @Inject
    private CertificateStore certificates;

    @Inject
    private EnvelopeOpening opening;

    @Inject
    private EnvelopeSealing sealing;

    @Inject
    private PeerStore peers;

    @Inject
    private Today today;

    /** @param city the peer through which they go */
    public void work(String city) {
        for (Waiting waiting : envelopes.waiting()) {
            open(waiting, city);
        }
        for (Due due : envelopes.due()) {
            certificates.of(due.node()).ifPresent(addressee -> sealing.seal(due, addressee));
        }
    }

    private void open(Waiting waiting, String city) {
        try {
            opening.open(waiting);
        } catch (BrokenSealException | ForkException e) {
            peers.alarm(city, "经市转来的一份密封内容打不开或者与存根不符，请发出的节点核对本节点证书的指纹后重新密封", today.instant());
        }
    }
}
