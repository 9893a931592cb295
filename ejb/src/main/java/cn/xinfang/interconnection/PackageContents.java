package cn.xinfang.interconnection;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.rules.Difference;
import cn.xinfang.interconnection.rules.NamedFiles;
import cn.xinfang.interconnection.rules.PackageWriter;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.interconnection.store.OutboxStore.BehindRow;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.ForeignEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** Fills a package with what its receiver lacks, as far as one package goes; the rest waits for the next. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PackageContents {

    private static final long ENTRIES_LIMIT = 16L * 1024 * 1024;

    /** A file smaller than this was certainly not filled to the limit: salts and digests hardly compress. */
    static final long FULL_FILE = 1024 * 1024;

    /** What one request can write before anybody grows impatient; more attachments go with the next packages. */
    private static final long FILES_LIMIT = 192L * 1024 * 1024;

    private static final int FILES_AT_MOST = 4000;
    private static final int PAGE = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    private OutboxStore outbox;

    @Inject
    private ForeignEntries journal;

    @Inject
    private AttachmentStore attachments;

    void fill(PackageWriter writer, String peer, long number) throws IOException {
        UUID after = BEFORE_ALL;
        List<BehindRow> page = outbox.behind(peer, after, PAGE);
        while (!page.isEmpty() && writer.written() < ENTRIES_LIMIT) {
            for (BehindRow behind : page) {
                if (writer.written() < ENTRIES_LIMIT) {
                    addStream(writer, peer, number, behind);
                    after = behind.stream();
                }
            }
            page = outbox.behind(peer, after, PAGE);
        }
        for (String digest : outbox.waitingFiles(peer, FILES_AT_MOST)) {
            if (writer.written() < FILES_LIMIT && attachments.holds(digest)) {
                try (InputStream salted = attachments.readSalted(digest)) {
                    writer.addFile(digest, salted);
                }
                outbox.fileSent(peer, digest, number);
            }
        }
    }

    private void addStream(PackageWriter writer, String peer, long number, BehindRow behind) throws IOException {
        List<Entry> difference = Difference.of(journal.of(behind.stream()), outbox.peerHas(peer, behind.stream()), behind.parts());
        for (Entry entry : difference) {
            writer.add(entry);
            outbox.fileWanted(peer, NamedFiles.in(entry));
        }
        outbox.peerGets(peer, difference, number);
        outbox.sent(peer, behind.stream(), behind.changes());
    }
}
