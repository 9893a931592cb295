package cn.xinfang.interconnection.envelope;

import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.store.CertificateStore;
import cn.xinfang.interconnection.store.EnvelopeStore;
import cn.xinfang.interconnection.store.EnvelopeStore.Due;
import cn.xinfang.interconnection.store.EnvelopeStore.Waiting;
import cn.xinfang.journal.ForkException;
import cn.xinfang.journal.Writing;
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
    private Writing writing;

    @Inject
    private EnvelopeOpening opening;

    @Inject
    private EnvelopeSealing sealing;

    /** Envelopes that cannot be opened yet stay for the next time, like those whose addressee is unknown. */
    public void work() {
        if (writing.paused().isPresent()) {
            return;
        }
        envelopes.waiting().forEach(this::open);
        for (Due due : envelopes.due()) {
            certificates.of(due.node()).ifPresent(addressee -> sealing.seal(due, addressee));
        }
    }

    private void open(Waiting waiting) {
        try {
            opening.open(waiting);
        } catch (BrokenPackageException | BrokenSealException | ForkException e) {
            envelopes.failed(waiting.entry());
        }
    }
}
