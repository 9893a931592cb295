package cn.xinfang.interconnection.envelope;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.rules.EnvelopeFact;
import cn.xinfang.interconnection.rules.EnvelopeOpened;
import cn.xinfang.interconnection.rules.PartsSealed;
import cn.xinfang.interconnection.store.EnvelopeStore;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Reactor;
import cn.xinfang.kernel.NodeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An envelope for this node waits to be opened; one that was opened is erased, here as everywhere. */
@ApplicationScoped
public class EnvelopeReactor implements Reactor {

    @Inject
    private EnvelopeStore envelopes;

    @Inject
    private Journal journal;

    @Inject
    private AttachmentStore attachments;

    @Inject
    private NodeSettings node;

    @Override
    public String name() {
        return "envelopes";
    }

    @Override
    public void react(EntryHeader entry) {
        if (!entry.kind().equals(EnvelopeProjector.KIND)) {
            return;
        }
        History<EnvelopeFact> history = journal.read(entry.stream(), EnvelopeFact.class);
        EnvelopeFact fact = fact(history, entry.id());
        if (fact instanceof PartsSealed sealed && sealed.to().equals(node.node()) && sealed.cipher() != null) {
            envelopes.came(entry.id());
        } else if (fact instanceof EnvelopeOpened opened && fact(history, opened.envelope()) instanceof PartsSealed sealed && sealed.files() != null) {
            sealed.files().forEach(file -> erase(file.digest()));
            journal.erase(entry.stream(), Map.of(opened.envelope(), Set.of(PartName.CONTENT)), entry.id());
        }
    }

    private static EnvelopeFact fact(History<EnvelopeFact> history, UUID entry) {
        return history.entries().stream().filter(it -> it.header().id().equals(entry)).findFirst().orElseThrow().fact();
    }

    /** Again after a crash it is gone already. */
    private void erase(String digest) {
        try {
            attachments.erase(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
