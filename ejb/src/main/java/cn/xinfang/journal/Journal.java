package cn.xinfang.journal;

import cn.xinfang.journal.store.JournalStore.StreamRow;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.Json;
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
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
    private Writing writing;
    private Consumer<StreamsChanged> changed;

    protected Journal() {
    }

    @Inject
    Journal(JournalStore store, Projectors projectors, NodeSettings node, Today today, Writing writing, Event<StreamsChanged> changed) {
        this(store, projectors, node, today, writing, changed::fire);
    }

    Journal(JournalStore store, Projectors projectors, NodeSettings node, Today today, Writing writing, Consumer<StreamsChanged> changed) {
        this.store = store;
        this.projectors = projectors;
        this.node = node;
        this.today = today;
        this.writing = writing;
        this.changed = changed;
    }

    /** Begins a stream and appends its first facts. */
    public void begin(UUID stream, String kind, List<? extends Fact> facts, Author author) {
        beginAll(List.of(new Opening(stream, kind, facts, author)));
    }

    /**
     * Begins many streams in batches, with the same rows as one after the other. All of them are in memory at once: the
     * caller takes some hundreds at a time.
     *
     * @throws RefusedException {@code CHANGED_MEANWHILE} when one of the streams exists, {@code READING_BACK} while nothing may
     *     be written; none is begun
     */
    public void beginAll(List<Opening> openings) {
        int incarnation = writing.toWrite(openings.stream().allMatch(opening -> projectors.of(opening.kind()).staysHere()));
        List<StreamRow> rows = openings.stream().map(opening -> new StreamRow(opening.stream(), opening.kind(), 1)).toList();
        if (store.insertStreams(rows) < rows.size()) {
            throw changedMeanwhile();
        }
        List<Entry> entries = new ArrayList<>();
        List<History<?>> histories = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            List<Entry> written = entries(rows.get(i), incarnation, opening.facts(), opening.author(), null, Heads.NONE);
            entries.addAll(written);
            histories.add(history(rows.get(i), opening.facts(), written));
        }
        store.insert(entries, false);
        bringUpToDate(histories);
    }

    /** @throws NotFoundException when there is no such stream on this node */
    public <F extends Fact> History<F> read(UUID stream, Class<F> type) {
        StreamRow row = row(stream);
        Projector<F> projector = projectors.of(row.kind());
        if (!projector.factType().equals(type)) {
            throw new NotFoundException("stream " + stream + " is of kind " + row.kind());
        }
        return history(row, store.entries(List.of(stream)));
    }

    public void append(History<?> read, List<? extends Fact> facts, Author author) {
        append(read.stream(), read.version(), facts, author, null);
    }

    /**
     * Appends what follows from {@code cause} by rule. What followed already is passed over: a node restored from a backup may see
     * a cause again, together with what it had made of it.
     */
    public void appendBecause(EntryHeader cause, History<?> read, List<? extends Fact> facts) {
        Set<UUID> known = read.entries().stream().map(entry -> entry.header().id()).collect(Collectors.toSet());
        List<? extends Fact> fresh = facts.stream()
                .filter(fact -> !known.contains(EntryHeader.idOfEffect(cause.id(), read.stream(), fact.getClass().getSimpleName()))).toList();
        if (!fresh.isEmpty()) {
            append(read.stream(), read.version(), fresh, Author.SYSTEM, cause.id());
        }
    }

    /**
     * Takes parts of entries of a stream away for good and projects the stream without them.
     *
     * @param because the entry of the same stream that records basis and second person
     */
    public void erase(UUID stream, Map<UUID, Set<PartName>> parts, UUID because) {
        parts.forEach((entry, names) -> names.forEach(name -> store.erasePart(entry, name, because)));
        project(List.of(stream));
    }

    /** Locks streams and projects them again from what the journal holds; all of them are in memory at once. */
    public void project(Collection<UUID> streams) {
        bringUpToDate(histories(streams));
    }

    /** Locks streams and reads them; all of them are in memory at once. */
    List<? extends History<?>> histories(Collection<UUID> streams) {
        List<StreamRow> rows = store.lock(streams);
        Map<UUID, List<Entry>> entries = store.entries(streams).stream().collect(Collectors.groupingBy(entry -> entry.header().stream()));
        return rows.stream().map(row -> history(row, entries.getOrDefault(row.id(), List.of()))).toList();
    }

    private void append(UUID stream, long version, List<? extends Fact> facts, Author author, UUID cause) {
        if (!store.raiseVersion(stream, version)) {
            throw changedMeanwhile();
        }
        StreamRow row = row(stream);
        int incarnation = writing.toWrite(projectors.of(row.kind()).staysHere());
        store.insert(entries(row, incarnation, facts, author, cause, Heads.of(store.headers(List.of(stream)))), false);
        project(List.of(stream));
    }

    private void bringUpToDate(List<? extends History<?>> histories) {
        Map<UUID, Sharing> sharing = new HashMap<>();
        histories.stream().collect(Collectors.groupingBy(History::kind)).forEach((kind, ofKind) -> bringUpToDate(kind, ofKind, sharing));
        changed.accept(new StreamsChanged(sharing));
    }

    @SuppressWarnings("unchecked")
    private <F extends Fact> void bringUpToDate(String kind, List<? extends History<?>> histories, Map<UUID, Sharing> sharing) {
        Projector<F> projector = projectors.of(kind);
        List<History<F>> typed = (List<History<F>>) histories;
        projector.projectAll(typed);
        typed.forEach(history -> sharing.put(history.stream(), projector.sharing(history)));
    }

    /** The entries that continue a stream after {@code heads}. */
    private List<Entry> entries(StreamRow row, int incarnation, List<? extends Fact> facts, Author author, UUID cause, Heads heads) {
        List<Entry> entries = new ArrayList<>();
        Heads.Head last = heads.of(node.node());
        long order = heads.nextOrder();
        for (Fact fact : facts) {
            Map<PartName, OpenPart> parts = new EnumMap<>(PartName.class);
            Map<PartName, String> commitments = new TreeMap<>();
            projectors.codec(row.kind()).parts(fact).forEach((name, bytes) -> {
                OpenPart part = OpenPart.fresh(bytes);
                parts.put(name, part);
                commitments.put(name, HexFormat.of().formatHex(part.commitment()));
            });
            String type = fact.getClass().getSimpleName();
            EntryHeader header = new EntryHeader(cause == null ? Ids.next() : EntryHeader.idOfEffect(cause, row.id(), type), row.id(), row.kind(), node.node(), incarnation,
                    last.number() + 1, last.digest(), heads.seenBy(node.node()), order, type, 1, author, cause,
                    today.instant().atZone(Today.ZONE).toOffsetDateTime(), fact.getClass().isAnnotationPresent(LocalOnly.class), commitments);
            Entry entry = new Entry(header, Json.write(header), parts);
            entries.add(entry);
            last = new Heads.Head(last.number() + 1, digest(entry.bytes()), order);
            order++;
        }
        return entries;
    }

    private StreamRow row(UUID stream) {
        return store.stream(stream).orElseThrow(() -> new NotFoundException("stream " + stream));
    }

    private static <F extends Fact> History<F> history(StreamRow row, List<F> facts, List<Entry> written) {
        List<Recorded<F>> entries = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            entries.add(new Recorded<>(written.get(i).header(), facts.get(i), written.get(i).parts().keySet()));
        }
        return new History<>(row.id(), row.kind(), row.version(), List.copyOf(entries));
    }

    @SuppressWarnings("unchecked")
    private <F extends Fact> History<F> history(StreamRow row, List<Entry> held) {
        FactCodec codec = projectors.codec(row.kind());
        List<Recorded<F>> entries = new ArrayList<>();
        for (Entry entry : held) {
            Map<PartName, byte[]> bytes = new EnumMap<>(PartName.class);
            entry.parts().forEach((name, part) -> bytes.put(name, part.content()));
            entries.add(new Recorded<>(entry.header(), (F) codec.read(entry.header().type(), bytes), entry.parts().keySet()));
        }
        entries.sort((a, b) -> EntryHeader.CAUSAL.compare(a.header(), b.header()));
        return new History<>(row.id(), row.kind(), row.version(), List.copyOf(entries));
    }

    private static RefusedException changedMeanwhile() {
        return new RefusedException(Refusal.of("CHANGED_MEANWHILE", "该件刚被他人办理。", "请刷新后再办。"));
    }

    static String digest(byte[] header) {
        return HexFormat.of().formatHex(Sm3.digest(header));
    }
}
