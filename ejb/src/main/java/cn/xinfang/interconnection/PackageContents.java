package cn.xinfang.interconnection;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.rules.Difference;
import cn.xinfang.interconnection.rules.NamedFiles;
import cn.xinfang.interconnection.rules.PackageWriter;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.interconnection.store.OutboxStore.BehindRow;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.ForeignEntries;
import cn.xinfang.journal.PartName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Fills a package with what its receiver lacks, as far as one package goes; the rest waits for the next. What is urgent goes
 * in a package of its own before everything else.
 */
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

    /** @return whether the package holds only what must not wait */
    boolean fill(PackageWriter writer, String peer, long number) throws IOException {
        UUID after = BEFORE_ALL;
        boolean urgent = outbox.urgentBehind(peer);
        Set<String> wanted = new HashSet<>();
        List<BehindRow> page = outbox.behind(peer, urgent, after, PAGE);
        while (!page.isEmpty() && writer.written() < ENTRIES_LIMIT) {
            after = addStreams(writer, peer, number, page, wanted);
            page = outbox.behind(peer, urgent, after, PAGE);
        }
        for (String digest : outbox.waitingFiles(peer, FILES_AT_MOST)) {
            if (writer.written() < FILES_LIMIT && (!urgent || wanted.contains(digest)) && attachments.holds(digest)) {
                try (InputStream salted = attachments.readSalted(digest)) {
                    writer.addFile(digest, salted);
                }
                outbox.fileSent(peer, digest, number);
            }
        }
        return urgent;
    }

    /**
     * @param wanted takes up the commitments of the attachments that the new parts name
     * @return the last stream that went in before the package was full
     */
    private UUID addStreams(PackageWriter writer, String peer, long number, List<BehindRow> page, Set<String> wanted) throws IOException {
        Set<UUID> streams = page.stream().map(BehindRow::stream).collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, List<Entry>> held = journal.of(streams);
        Map<UUID, Set<PartName>> has = outbox.peerHas(peer, streams);
        List<BehindRow> done = new ArrayList<>();
        List<Entry> gone = new ArrayList<>();
        for (Iterator<BehindRow> rows = page.iterator(); rows.hasNext() && writer.written() < ENTRIES_LIMIT; ) {
            BehindRow behind = rows.next();
            for (Entry entry : Difference.of(held.get(behind.stream()), has, behind.parts(), peer)) {
                writer.add(entry);
                gone.add(entry);
            }
            done.add(behind);
        }
        Set<String> named = gone.stream().flatMap(entry -> NamedFiles.in(entry).stream()).collect(Collectors.toCollection(TreeSet::new));
        wanted.addAll(named);
        outbox.fileWanted(peer, named);
        outbox.peerGets(peer, gone, number);
        outbox.sent(peer, done);
        return done.get(done.size() - 1).stream();
    }
}
