package cn.xinfang.journal;

import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.OpenPart;
import cn.xinfang.security.crypto.Sm3;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Reads and appends. Whoever appends has read before: the version read must still be the version of the stream. The
 * projection is brought up to date in the same transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Journal {

    private JournalStore store;
    private Projectors projectors;
    private NodeSettings node;
    private Today today;
    private Event<StreamChanged> changed;

    protected Journal() {
    }

    @Inject
    Journal(JournalStore store, Projectors projectors, NodeSettings node, Today today, Event<StreamChanged> changed) {
        this.store = store;
        this.projectors = projectors;
        this.node = node;
        this.today = today;
        this.changed = changed;
    }

    /** Begins a stream and appends its first facts. */
    public void begin(UUID stream, String kind, List<? extends Fact> facts, Author author) {
        store.insertStream(stream, kind);
        append(stream, 0, facts, author, null);
    }

    /** @throws NotFoundException when there is no such stream on this node */
    public <F extends Fact> History<F> read(UUID stream, Class<F> type) {
        JournalStore.StreamRow row = store.stream(stream).orElseThrow(() -> new NotFoundException("stream " + stream));
        Projector<F> projector = projectors.of(row.kind());
        if (!projector.factType().equals(type)) {
            throw new NotFoundException("stream " + stream + " is of kind " + row.kind());
        }
        return history(row, projector);
    }

    public void append(History<?> read, List<? extends Fact> facts, Author author) {
        append(read.stream(), read.version(), facts, author, null);
    }

    /** Appends what follows from {@code cause} by rule. */
    public void appendBecause(EntryHeader cause, History<?> read, List<? extends Fact> facts) {
        append(read.stream(), read.version(), facts, Author.SYSTEM, cause.id());
    }

    /**
     * Takes a part away for good and projects the stream without it.
     *
     * @param because the entry of the same stream that records basis and second person
     */
    public void erase(UUID stream, UUID entry, PartName part, UUID because) {
        store.erasePart(entry, part, because);
        project(stream);
    }

    /** Projects a stream again from what the journal holds. */
    public void project(UUID stream) {
        JournalStore.StreamRow row = store.stream(stream).orElseThrow(() -> new NotFoundException("stream " + stream));
        project(row, projectors.of(row.kind()));
    }

    private void append(UUID stream, long version, List<? extends Fact> facts, Author author, UUID cause) {
        if (!store.raiseVersion(stream, version)) {
            throw new RefusedException(Refusal.of("CHANGED_MEANWHILE", "该件刚被他人办理。", "请刷新后再办。"));
        }
        JournalStore.StreamRow row = store.stream(stream).orElseThrow();
        Projector<?> projector = projectors.of(row.kind());
        Heads heads = heads(stream);
        Heads.Head last = heads.of(node.node());
        long order = heads.nextOrder();
        for (Fact fact : facts) {
            Entry entry = entry(row, projectors.codec(row.kind()), fact, author, cause, last, order, heads.seenBy(node.node()));
            store.insert(entry, false);
            last = new Heads.Head(last.number() + 1, digest(entry.bytes()), order);
            order++;
        }
        project(row, projector);
    }

    private <F extends Fact> void project(JournalStore.StreamRow row, Projector<F> projector) {
        JournalStore.StreamRow current = store.stream(row.id()).orElseThrow();
        History<F> history = history(current, projector);
        projector.project(history);
        changed.fire(new StreamChanged(row.id(), projector.sharing(history)));
    }

    private Entry entry(JournalStore.StreamRow row, FactCodec codec, Fact fact, Author author, UUID cause, Heads.Head last,
                        long order, SortedMap<String, Long> seen) {
        Map<PartName, OpenPart> parts = new EnumMap<>(PartName.class);
        Map<PartName, String> commitments = new TreeMap<>();
        codec.parts(fact).forEach((name, bytes) -> {
            OpenPart part = OpenPart.fresh(bytes);
            parts.put(name, part);
            commitments.put(name, HexFormat.of().formatHex(part.commitment()));
        });
        UUID id = cause == null ? Ids.next() : Ids.derived(cause, fact.getClass().getSimpleName());
        EntryHeader header = new EntryHeader(id, row.id(), row.kind(), node.node(), 1, last.number() + 1, last.digest(), seen,
                order, fact.getClass().getSimpleName(), 1, author, cause, today.instant().atZone(Today.ZONE).toOffsetDateTime(),
                fact.getClass().isAnnotationPresent(LocalOnly.class), commitments);
        return new Entry(header, Json.write(header), parts);
    }

    private Heads heads(UUID stream) {
        Map<String, Heads.Head> heads = new LinkedHashMap<>();
        for (Entry entry : store.headers(stream)) {
            heads.merge(entry.header().node(), new Heads.Head(entry.header().number(), digest(entry.bytes()), entry.header().order()),
                    (a, b) -> a.number() > b.number() ? a : b);
        }
        return new Heads(heads);
    }

    @SuppressWarnings("unchecked")
    private <F extends Fact> History<F> history(JournalStore.StreamRow row, Projector<F> projector) {
        FactCodec codec = projectors.codec(row.kind());
        List<Recorded<F>> entries = new ArrayList<>();
        for (Entry entry : store.entries(row.id())) {
            Map<PartName, byte[]> bytes = new EnumMap<>(PartName.class);
            entry.parts().forEach((name, part) -> bytes.put(name, part.content()));
            entries.add(new Recorded<>(entry.header(), (F) codec.read(entry.header().type(), bytes), entry.parts().keySet()));
        }
        entries.sort((a, b) -> EntryHeader.CAUSAL.compare(a.header(), b.header()));
        return new History<>(row.id(), row.kind(), row.version(), List.copyOf(entries));
    }

    static String digest(byte[] header) {
        return HexFormat.of().formatHex(Sm3.digest(header));
    }
}
