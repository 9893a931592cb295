package cn.xinfang.journal;

import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.journal.store.JournalStore.StreamRow;
import cn.xinfang.kernel.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The journal as another node sees it: what there is to send, and the taking in of what came. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ForeignEntries {

    private JournalStore store;
    private Journal journal;

    protected ForeignEntries() {
    }

    @Inject
    ForeignEntries(JournalStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** All entries of a stream with the parts held here, each author's in the order of its numbers. */
    public List<Entry> of(UUID stream) {
        List<Entry> entries = store.entries(List.of(stream));
        if (entries.isEmpty()) {
            throw new NotFoundException("stream " + stream);
        }
        return entries;
    }

    /** All entries of some streams with the parts held here, each author's in the order of its numbers. */
    public Map<UUID, List<Entry>> of(Collection<UUID> streams) {
        return store.entries(streams).stream().collect(Collectors.groupingBy(entry -> entry.header().stream()));
    }

    /** The digest of every entry of the stream by author and number. */
    public Map<String, Map<Long, String>> digests(UUID stream) {
        return digests(store.headers(List.of(stream)));
    }

    /**
     * Takes in entries and parts of streams. Idempotent: what is here already is passed over. Entries are verified
     * against their chain and parts against their commitments before anything is written.
     *
     * @return the streams of which anything was new
     * @throws ForkException           when an entry contradicts a known one or does not continue the chain
     * @throws MissingEntriesException when what an author had before an entry is not here and did not come with it
     * @throws UnknownFactException    when this version does not know a fact among them
     */
    public Set<UUID> receive(List<Delivery> deliveries) {
        Set<UUID> streams = deliveries.stream().map(Delivery::stream).collect(Collectors.toCollection(TreeSet::new));
        store.insertStreams(deliveries.stream().map(it -> new StreamRow(it.stream(), it.kind(), 0)).toList());
        store.lock(streams);
        Map<UUID, List<Entry>> held = store.headers(streams).stream().collect(Collectors.groupingBy(entry -> entry.header().stream()));
        Set<UUID> changed = new TreeSet<>();
        List<Entry> fresh = new ArrayList<>();
        List<Entry> known = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            sort(delivery, digests(held.getOrDefault(delivery.stream(), List.of())), fresh, known);
        }
        store.insert(fresh, true);
        fresh.forEach(entry -> changed.add(entry.header().stream()));
        known.stream().filter(store::addParts).forEach(entry -> changed.add(entry.header().stream()));
        store.raiseVersions(changed);
        journal.project(changed);
        return changed;
    }

    /** Whether exactly these entries of one stream are here. */
    public boolean holds(List<Entry> entries) {
        Map<String, Map<Long, String>> digests = digests(entries.get(0).header().stream());
        return entries.stream().allMatch(entry -> Journal.digest(entry.bytes())
                .equals(digests.getOrDefault(entry.header().node(), Map.of()).get(entry.header().number())));
    }

    private static Map<String, Map<Long, String>> digests(List<Entry> entries) {
        Map<String, Map<Long, String>> digests = new HashMap<>();
        for (Entry entry : entries) {
            digests.computeIfAbsent(entry.header().node(), node -> new HashMap<>())
                    .put(entry.header().number(), Journal.digest(entry.bytes()));
        }
        return digests;
    }

    private static void sort(Delivery delivery, Map<String, Map<Long, String>> digests, List<Entry> fresh, List<Entry> known) {
        List<EntryHeader> added = new ArrayList<>();
        for (Entry entry : delivery.entries().stream().sorted(Comparator.comparing((Entry it) -> it.header().node())
                .thenComparingLong(it -> it.header().number())).toList()) {
            verify(delivery.stream(), entry, digests);
            Map<Long, String> ofNode = digests.computeIfAbsent(entry.header().node(), node -> new HashMap<>());
            if (ofNode.putIfAbsent(entry.header().number(), Journal.digest(entry.bytes())) == null) {
                fresh.add(entry);
                added.add(entry.header());
            } else {
                known.add(entry);
            }
        }
        Map<String, Set<Long>> here = new HashMap<>();
        digests.forEach((node, byNumber) -> here.put(node, byNumber.keySet()));
        List<EntryRange> missing = Prerequisites.missing(here, added);
        if (!missing.isEmpty()) {
            throw new MissingEntriesException(missing);
        }
    }

    private static void verify(UUID stream, Entry entry, Map<String, Map<Long, String>> known) {
        EntryHeader header = entry.header();
        String name = header.node() + " 的第 " + header.number() + " 条记录";
        if (!header.stream().equals(stream)) {
            throw new ForkException(name + "属于另一件", entry);
        }
        Map<Long, String> ofNode = known.getOrDefault(header.node(), Map.of());
        String here = ofNode.get(header.number());
        if (here != null && !here.equals(Journal.digest(entry.bytes()))) {
            throw new ForkException(name + "与本节点持有的不同", entry);
        }
        String before = ofNode.get(header.number() - 1);
        if (here == null && before != null && !before.equals(header.previous())) {
            throw new ForkException(name + "不接续它的前一条", entry);
        }
        entry.parts().forEach((part, open) -> {
            String commitment = header.commitments().get(part);
            if (commitment == null || !open.matches(HexFormat.of().parseHex(commitment))) {
                throw new ForkException(name + "的 " + part + " 部分与其承诺值不符", entry);
            }
        });
    }
}
