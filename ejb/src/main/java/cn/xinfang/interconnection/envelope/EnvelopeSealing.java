package cn.xinfang.interconnection.envelope;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.rules.Difference;
import cn.xinfang.interconnection.rules.EnvelopeFact;
import cn.xinfang.interconnection.rules.EnvelopeLetter;
import cn.xinfang.interconnection.rules.EnvelopeLetter.SealedFile;
import cn.xinfang.interconnection.rules.NamedFiles;
import cn.xinfang.interconnection.rules.PartsSealed;
import cn.xinfang.interconnection.store.EnvelopeStore;
import cn.xinfang.interconnection.store.EnvelopeStore.Due;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.ForeignEntries;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.security.crypto.NodeCertificate;
import cn.xinfang.security.crypto.OpenPart;
import cn.xinfang.security.crypto.SealingOutputStream;
import cn.xinfang.security.crypto.Sm4Gcm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Puts what a node lacks into an envelope. What was sealed is recorded with the entry that carries it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class EnvelopeSealing {

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
    private NodeSettings node;

    void seal(Due due, NodeCertificate addressee) {
        List<Entry> unknown = entries.of(due.stream()).stream().filter(entry -> !has(entry.header().node(), due)).toList();
        List<Entry> lacking = Difference.of(unknown, envelopes.has(due.node(), due.stream()), due.parts(), due.node()).stream()
                .filter(entry -> !entry.parts().isEmpty()).toList();
        if (!lacking.isEmpty()) {
            Map<UUID, Map<PartName, OpenPart>> parts = new HashMap<>();
            Map<UUID, Set<PartName>> names = new HashMap<>();
            Set<String> digests = new LinkedHashSet<>();
            lacking.forEach(entry -> {
                parts.put(entry.header().id(), entry.parts());
                names.put(entry.header().id(), entry.parts().keySet());
                digests.addAll(NamedFiles.in(entry));
            });
            Map<String, SealedFile> files = new HashMap<>();
            List<AttachmentRef> sealed = digests.stream().filter(attachments::holds).map(digest -> sealed(digest, files)).toList();
            EnvelopeLetter.Sealed letter = new EnvelopeLetter(parts, files).seal(due.stream(), due.node(), addressee.publicKey());
            write(due, new PartsSealed(due.stream(), due.node(), letter.wrappedKey(), letter.cipher(), sealed));
            envelopes.gets(due.node(), names);
        }
        envelopes.done(due);
    }

    /** What it wrote itself it has, and what the city wrote the city sends. */
    private boolean has(String author, Due due) {
        return author.equals(due.node()) || node.parent().filter(author::equals).isPresent();
    }

    /** Seals a file under a key of its own and keeps it as another one, whose commitment says nothing of the first. */
    private AttachmentRef sealed(String digest, Map<String, SealedFile> files) {
        byte[] key = Sm4Gcm.newKey();
        try {
            Path file = Files.createTempFile("envelope", null);
            try {
                seal(digest, file, key);
                long size = Files.size(file);
                String kept = attachments.stage(() -> Files.newInputStream(file), size);
                files.put(kept, new SealedFile(digest, key));
                return new AttachmentRef(Ids.next(), "密封附件", "application/octet-stream", size, kept);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void seal(String digest, Path file, byte[] key) throws IOException {
        try (InputStream salted = attachments.readSalted(digest); OutputStream out = Files.newOutputStream(file)) {
            SealingOutputStream sealing = new SealingOutputStream(out, key);
            salted.transferTo(sealing);
            sealing.finish();
        }
    }

    private void write(Due due, EnvelopeFact fact) {
        UUID stream = EnvelopeProjector.stream(due.stream(), node.node(), due.node());
        if (streams.stream(stream).isPresent()) {
            journal.append(journal.read(stream, EnvelopeFact.class), List.of(fact), Author.SYSTEM);
        } else {
            journal.begin(stream, EnvelopeProjector.KIND, List.of(fact), Author.SYSTEM);
        }
    }
}
