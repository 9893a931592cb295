package cn.xinfang.interconnection.envelope;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.rules.EnvelopeFact;
import cn.xinfang.interconnection.rules.EnvelopeLetter;
import cn.xinfang.interconnection.rules.EnvelopeLetter.SealedFile;
import cn.xinfang.interconnection.rules.EnvelopeOpened;
import cn.xinfang.interconnection.rules.PartsSealed;
import cn.xinfang.interconnection.store.EnvelopeStore;
import cn.xinfang.interconnection.store.EnvelopeStore.Waiting;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Delivery;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.ForeignEntries;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Recorded;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.security.crypto.OpeningInputStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens an envelope for this node: its parts are checked against the headers that are here and taken in with its receipt. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class EnvelopeOpening {

    @Inject
    private EnvelopeStore envelopes;

    @Inject
    private ForeignEntries entries;

    @Inject
    private Journal journal;

    @Inject
    private JournalStore streams;

    @Inject
    private AttachmentStore attachments;

    @Inject
    private NodeKeys keys;

    @Inject
    private Today today;

    /**
     * Waits on where headers or sealed attachments have not come yet.
     *
     * @throws cn.xinfang.security.crypto.BrokenSealException when it is not sealed for this node's key
     * @throws cn.xinfang.journal.ForkException               when a part does not match the commitment of its entry
     */
    void open(Waiting waiting) {
        History<EnvelopeFact> history = journal.read(waiting.stream(), EnvelopeFact.class);
        Recorded<EnvelopeFact> recorded = history.entries().stream().filter(it -> it.header().id().equals(waiting.entry())).findFirst().orElseThrow();
        PartsSealed sealed = (PartsSealed) recorded.fact();
        EnvelopeLetter letter = EnvelopeLetter.open(sealed, keys.exchangeKey());
        List<Entry> held = streams.headers(List.of(sealed.stream())).stream().filter(entry -> letter.parts().containsKey(entry.header().id())).toList();
        if (held.size() < letter.parts().size() || !letter.files().entrySet().stream().allMatch(this::isHere)) {
            return;
        }
        letter.files().forEach(this::take);
        entries.receive(List.of(new Delivery(sealed.stream(), held.get(0).header().kind(), held.stream()
                .map(entry -> new Entry(entry.header(), entry.bytes(), letter.parts().get(entry.header().id()))).toList())));
        Map<UUID, Set<PartName>> names = letter.parts().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().keySet()));
        envelopes.gets(recorded.header().node(), names);
        journal.append(history, List.of(new EnvelopeOpened(waiting.entry(), today.date())), Author.SYSTEM);
        envelopes.opened(waiting.entry());
    }

    private boolean isHere(Map.Entry<String, SealedFile> file) {
        return attachments.holds(file.getValue().digest()) || attachments.holds(file.getKey());
    }

    private void take(String kept, SealedFile file) {
        if (attachments.holds(file.digest())) {
            return;
        }
        try (InputStream sealed = attachments.read(kept)) {
            attachments.receive(file.digest(), new OpeningInputStream(sealed, file.key()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
